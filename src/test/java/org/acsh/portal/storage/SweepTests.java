package org.acsh.portal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What nothing names is thrown away, and nothing else ever is. */
@PortalTest
class SweepTests {

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	private final Set<UUID> dropped = ConcurrentHashMap.newKeySet();

	private OwnTables tables;

	private LoneStorage storage;

	@BeforeEach
	void begin() {
		tables = OwnTables.beside(database);
		storage = at(Duration.ofMinutes(1), this::kept);
	}

	@AfterEach
	void leaveNothingBehind() throws IOException {
		tables.rows().sql("select id from file").query(UUID.class).list().forEach(dropped::add);
		at(Duration.ofMinutes(1), this::kept).sweep().sweep();
		assertThat(storage.digests()).isEmpty();
		storage.close();
		tables.close();
	}

	@Test
	void aFileThatNoRoomNamesGoes() throws IOException {
		StoredFile kept = keep("kept");
		StoredFile unkept = keep("unkept");
		dropped.add(unkept.id());
		assertThat(storage.sweep().sweep()).extracting(Swept::files, Swept::blobs).containsExactly(1, 1);
		assertThat(storage.storage().file(unkept.id())).isEmpty();
		assertThat(storage.digests()).containsExactly(kept.digest());
		assertThat(storage.inventory().lastSweep()).hasValueSatisfying(last -> assertThat(last.files()).isOne());
	}

	@Test
	void bytesStayAsLongAsOneOfTheirFilesDoes() throws IOException {
		StoredFile first = keep("twice");
		StoredFile second = keep("twice");
		assertThat(second.digest()).isEqualTo(first.digest());
		dropped.add(first.id());
		storage.sweep().sweep();
		assertThat(storage.read(second.digest())).isEqualTo("twice");
		assertThat(storage.storage().files(Set.of(first.id(), second.id()))).containsExactly(second);
	}

	@Test
	void picturesGoWithWhatTheyWereMadeOf() throws IOException {
		StoredFile file = keep("a deck of slides");
		Path made = Files.writeString(storage.storage().incoming(), "its first slide");
		Picture picture = storage.storage().keepPicture(file.digest(), 1, 320, 180, FileType.JPEG, made).orElseThrow();
		storage.sweep().sweep();
		assertThat(storage.read(picture.digest())).isEqualTo("its first slide");
		dropped.add(file.id());
		assertThat(storage.sweep().sweep()).extracting(Swept::pictures, Swept::blobs).containsExactly(1, 2);
		assertThat(storage.digests()).isEmpty();
	}

	@Test
	void whatCameWithinTheGraceTimeStays() throws IOException {
		StoredFile young = keep("young");
		dropped.add(young.id());
		try (LoneStorage earlier = at(Duration.ofHours(-1), this::kept)) {
			assertThat(earlier.sweep().sweep()).extracting(Swept::files, Swept::blobs).containsExactly(0, 0);
		}
		assertThat(storage.read(young.digest())).isEqualTo("young");
	}

	@Test
	void noFileGoesWhereNoRoomCouldNameAny() throws IOException {
		StoredFile file = keep("nobody's");
		try (LoneStorage alone = at(Duration.ofMinutes(1))) {
			assertThat(alone.sweep().sweep().files()).isZero();
		}
		assertThat(storage.read(file.digest())).isEqualTo("nobody's");
	}

	@Test
	void bytesWithoutARowGo() throws IOException {
		Digest lost = BlobStoreContract.digest("lost");
		Files.createDirectories(storage.path(lost).getParent());
		Files.writeString(storage.path(lost), "lost");
		assertThat(storage.sweep().sweep().blobs()).isOne();
		assertThat(storage.digests()).isEmpty();
	}

	@Test
	void whatStaysOnItsWayGoesAfterADay() throws IOException {
		Path old = storage.storage().incoming();
		Files.setLastModifiedTime(old, FileTime.from(Instant.now(Clock.systemUTC()).minus(Duration.ofHours(25))));
		Path young = storage.storage().incoming();
		assertThat(storage.sweep().sweep().incoming()).isOne();
		assertThat(old).doesNotExist();
		Files.delete(young);
	}

	@Test
	void damagedBytesAreMadeGoodWhenTheSameFileComesAgain() throws IOException {
		StoredFile file = keep("minutes");
		Files.writeString(storage.path(file.digest()), "MINUTES");
		assertThat(storage.inspection().inspect(file.digest()).condition()).isEqualTo(Condition.CHANGED);
		keep("minutes");
		assertThat(storage.read(file.digest())).isEqualTo("minutes");
		assertThat(storage.inspection().inspect(file.digest()).condition()).isEqualTo(Condition.WHOLE);
	}

	/** Four hands take the same few bytes in and drop them, while two sweep all along. */
	@Test
	void anUploadAndASweepOfTheSameBytesNeverLoseThem() {
		AtomicBoolean over = new AtomicBoolean();
		List<CompletableFuture<Void>> sweepers = runAll(2, () -> sweepUntil(over));
		List<CompletableFuture<Void>> hands = runAll(4, this::keepAndDrop);
		hands.forEach(CompletableFuture::join);
		over.set(true);
		sweepers.forEach(CompletableFuture::join);
	}

	private static List<CompletableFuture<Void>> runAll(int number, Runnable deed) {
		return IntStream.range(0, number)
			.mapToObj(each -> CompletableFuture.runAsync(deed, Thread::startVirtualThread))
			.toList();
	}

	private void keepAndDrop() {
		for (int each = 0; each < 60; each++) {
			String text = "the same bytes " + each % 3;
			StoredFile file = keep(text);
			assertThat(file.digest()).satisfies(digest -> assertThat(storage.read(digest)).isEqualTo(text));
			dropped.add(file.id());
		}
	}

	private void sweepUntil(AtomicBoolean over) {
		while (!over.get()) {
			try {
				storage.sweep().sweep();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private StoredFile keep(String text) {
		return storage.keep(text, "swept.txt");
	}

	private Set<UUID> kept(Collection<UUID> files) {
		return files.stream().filter(file -> !dropped.contains(file)).collect(Collectors.toSet());
	}

	private LoneStorage at(Duration later, FileKeeper... keepers) {
		return new LoneStorage(tables.database(), folder, Clock.offset(Clock.systemUTC(), later), keepers);
	}

}
