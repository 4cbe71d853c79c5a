package org.acsh.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.OwnTables;
import org.acsh.portal.storage.StoredFile;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal that dies at a random moment of taking files in is gone on with by whoever
 * sends: each file comes whole in the end, none that was acknowledged is lost, no row is
 * without its bytes, and what nobody went on with is swept. {@code -Dportal.kills=200}
 * kills two hundred.
 */
@PortalTest
class KilledWhileUploadingTests {

	private static final int KILLS = Integer.getInteger("portal.kills", 30);

	/** So many start at once, which takes most of the time. */
	private static final int AT_ONCE = 3;

	private static final int SENDERS = 2;

	private final long seed = Long.getLong("portal.seed", System.nanoTime());

	private final Random random = new Random(seed);

	private final Map<UUID, byte[]> told = new ConcurrentHashMap<>();

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	@Test
	void whatIsSentAgainAndAgainComesWholeOnce() throws Exception {
		try (OwnTables tables = LoneUploads.tables(database)) {
			List<StubbornSender> senders = sendUntilKilled(tables);
			finish(senders, tables);
			assertThat(senders.stream().mapToInt(StubbornSender::resumed).sum()).as("seed %d", seed).isPositive();
			assertAllAreWhole(tables);
			sweepUp(tables);
		}
	}

	private List<StubbornSender> sendUntilKilled(OwnTables tables) {
		List<CompletableFuture<List<StubbornSender>>> places = Stream.generate(() -> random.nextLong())
			.limit(AT_ONCE)
			.map(own -> CompletableFuture.supplyAsync(() -> sendUntilKilled(tables, new Random(own)),
					Thread::startVirtualThread))
			.toList();
		return places.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
	}

	private List<StubbornSender> sendUntilKilled(OwnTables tables, Random own) {
		List<StubbornSender> senders = Stream.generate(() -> new StubbornSender(own.nextLong()))
			.limit(SENDERS)
			.toList();
		IntStream.range(0, KILLS / AT_ONCE).forEach(kill -> sendUntilKilled(senders, tables, own.nextInt(600)));
		return senders;
	}

	private void sendUntilKilled(List<StubbornSender> senders, OwnTables tables, int moment) {
		try {
			List<CompletableFuture<Void>> sending;
			try (UploadingPortal portal = UploadingPortal.on(tables.database(), folder)) {
				int port = portal.port();
				sending = senders.stream()
					.map(sender -> CompletableFuture.runAsync(() -> sender.sendOn(port), Thread::startVirtualThread))
					.toList();
				Thread.sleep(moment);
			}
			sending.forEach(CompletableFuture::join);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void finish(List<StubbornSender> senders, OwnTables tables) throws IOException, LifecycleException {
		try (LoneUploads uploads = at(Duration.ZERO, tables);
				UploadServer server = new UploadServer(uploads, folder, 20_000)) {
			for (StubbornSender sender : senders) {
				sender.sendOne(server.port());
				told.putAll(sender.told());
			}
		}
	}

	private void assertAllAreWhole(OwnTables tables) throws IOException {
		try (LoneUploads uploads = at(Duration.ZERO, tables)) {
			List<StoredFile> files = uploads.storage().storage().files(told.keySet());
			assertThat(files).as("seed %d", seed).hasSameSizeAs(told.keySet());
			for (StoredFile file : files) {
				assertThat(uploads.storage().path(file.digest())).as("seed %d", seed)
					.hasBinaryContent(told.get(file.id()));
			}
			for (Digest digest : named(tables)) {
				try (InputStream bytes = uploads.storage().storage().open(digest)) {
					assertThat(Digest.of(bytes)).as("seed %d", seed).isEqualTo(digest);
				}
			}
		}
	}

	/** Files that were told to somebody are named from now on, the others are not. */
	private void sweepUp(OwnTables tables) throws IOException {
		tables.rows().sql("update upload set expires_at = now() - interval '1 second'").update();
		try (LoneUploads uploads = at(Duration.ofDays(2), tables)) {
			uploads.bean(UploadExpiry.class).throwAway();
			uploads.storage().sweep().sweep();
			assertThat(uploads.onTheirWay()).as("seed %d", seed).isEmpty();
			assertThat(uploads.storage().incoming()).as("seed %d", seed).isZero();
			assertThat(tables.rows().sql("select id from file").query(UUID.class).list()).as("seed %d", seed)
				.containsExactlyInAnyOrderElementsOf(told.keySet());
			assertThat(uploads.storage().digests()).as("seed %d", seed)
				.containsExactlyInAnyOrderElementsOf(named(tables));
		}
	}

	private static Set<Digest> named(OwnTables tables) {
		return tables.rows()
			.sql("select distinct digest from file")
			.query((row, number) -> new Digest(row.getString("digest")))
			.set();
	}

	private LoneUploads at(Duration later, OwnTables tables) {
		return new LoneUploads(tables.database(), folder, Clock.offset(Clock.systemUTC(), later), Optional.empty(),
				this::kept);
	}

	private Set<UUID> kept(Collection<UUID> files) {
		return files.stream().filter(told::containsKey).collect(Collectors.toSet());
	}

}
