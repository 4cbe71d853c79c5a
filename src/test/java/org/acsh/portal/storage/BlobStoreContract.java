package org.acsh.portal.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What every place for bytes promises. */
abstract class BlobStoreContract {

	private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

	private static final Instant EARLIER = Instant.parse("2000-01-01T00:00:00Z");

	@TempDir
	Path incoming;

	private BlobStore store;

	private final String text = "Minutes of the meeting " + UUID.randomUUID();

	private final Digest digest = digest(text);

	abstract BlobStore store() throws Exception;

	/** Makes the bytes of a name others than they were. */
	abstract void damage(Digest name, String text) throws Exception;

	@BeforeEach
	void begin() throws Exception {
		store = store();
	}

	@Test
	void givesBackWhatItWasGiven() throws IOException {
		store.put(digest, received(text));
		assertThat(read(store.open(digest))).isEqualTo(text);
		assertThat(store.has(digest, text.length())).isTrue();
		assertThat(store.has(digest, text.length() + 1)).isFalse();
	}

	@Test
	void givesAPartOfIt() throws IOException {
		store.put(digest, received(text));
		assertThat(read(store.open(digest, 0, 7))).isEqualTo("Minutes");
		assertThat(read(store.open(digest, 8, 2))).isEqualTo("of");
		assertThat(read(store.open(digest, text.length() - 3, 100))).isEqualTo(text.substring(text.length() - 3));
	}

	@Test
	void takesThemAgainOnceTheyAreDeleted() throws IOException {
		Path received = received(text);
		store.put(digest, received);
		store.delete(digest);
		store.put(digest, received);
		assertThat(read(store.open(digest))).isEqualTo(text);
	}

	@Test
	void saysThatThereIsNothing() throws IOException {
		assertThat(store.has(digest, 1)).isFalse();
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(digest).close());
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(digest, 0, 1).close());
	}

	@Test
	void takesTheSameBytesTwice() throws IOException {
		Path received = received(text);
		store.put(digest, received);
		store.put(digest, received);
		store.put(digest, received(text));
		assertThat(read(store.open(digest))).isEqualTo(text);
		assertThat(incoming).isDirectoryContaining(received::equals);
	}

	@Test
	void putsWholeBytesInThePlaceOfDamagedOnes() throws Exception {
		store.put(digest, received(text));
		damage(digest, text.toUpperCase());
		assertThat(read(store.open(digest))).isNotEqualTo(text);
		store.replace(digest, received(text));
		assertThat(read(store.open(digest))).isEqualTo(text);
	}

	@Test
	void putsWholeBytesInThePlaceOfFewer() throws Exception {
		damage(digest, "Min");
		store.put(digest, received(text));
		assertThat(read(store.open(digest))).isEqualTo(text);
	}

	@Test
	void forgetsWhatIsDeleted() throws IOException {
		store.put(digest, received(text));
		store.delete(digest);
		store.delete(digest);
		assertThat(store.has(digest, text.length())).isFalse();
	}

	@Test
	void listsWhatIsOldEnough() throws IOException {
		store.put(digest, received(text));
		assertThat(olderThan(LATER)).contains(digest);
		assertThat(olderThan(EARLIER)).isEmpty();
	}

	@Test
	void keepsWhatIsFinished() throws IOException {
		store.put(digest, received(text));
		store.forgetUnfinished(LATER);
		assertThat(read(store.open(digest))).isEqualTo(text);
	}

	final BlobStore place() {
		return store;
	}

	final Path received(String content) throws IOException {
		return Files.writeString(Files.createTempFile(incoming, "", ""), content);
	}

	private Stream<Digest> olderThan(Instant moment) throws IOException {
		try (Stream<Digest> old = store.olderThan(moment)) {
			return old.toList().stream();
		}
	}

	private static String read(InputStream bytes) throws IOException {
		try (bytes) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static Digest digest(String text) {
		try {
			return Digest.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
