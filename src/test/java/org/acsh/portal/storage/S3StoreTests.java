package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A bucket keeps what every place for bytes promises. */
class S3StoreTests extends BlobStoreContract {

	private final S3Client client = new S3Access(S3Server.properties()).client();

	@Override
	BlobStore store() {
		return new S3Store(client, "files");
	}

	@Override
	void damage(Digest name, String text) {
		client.putObject(put -> put.bucket("files").key(name.hex()), RequestBody.fromString(text));
	}

	@Test
	void putsManyBytesPartByPart() throws IOException {
		Path file = received(UUID.randomUUID().toString());
		lengthen(file, S3Store.MUCH + 1);
		Digest digest = digestOf(file);
		place().put(digest, file);
		try (InputStream bytes = place().open(digest)) {
			assertThat(Digest.of(bytes)).isEqualTo(digest);
		}
		assertThat(client.headObject(head -> head.bucket("files").key(digest.hex())).eTag()).contains("-5");
	}

	@Test
	void forgetsPartsOfWhichNobodyMadeAnObject() throws IOException {
		Digest digest = digest("never ended");
		client.createMultipartUpload(begin -> begin.bucket("files").key(digest.hex()));
		place().forgetUnfinished(Instant.EPOCH);
		assertThat(client.listMultipartUploads(list -> list.bucket("files")).uploads()).hasSize(1);
		place().forgetUnfinished(Instant.parse("2100-01-01T00:00:00Z"));
		assertThat(client.listMultipartUploads(list -> list.bucket("files")).uploads()).isEmpty();
	}

	@Test
	void refusesBytesThatAreOthersThanTheirName() throws IOException {
		Path other = received("other bytes");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> place().put(digest("these bytes"), other));
		assertThat(place().has(digest("these bytes"), "other bytes".length())).isFalse();
	}

	@Test
	void aStoreThatIsAwayIsNoMissingFile() {
		S3Properties nowhere = new S3Properties(URI.create("http://localhost:1"), "us-east-1", "files", "a", "b", true);
		BlobStore away = new S3Store(new S3Access(nowhere).client(), "files");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> away.has(digest("x"), 1))
			.isNotInstanceOf(NoSuchFileException.class);
	}

	private static void lengthen(Path file, long size) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
			channel.position(size - 1).write(ByteBuffer.allocate(1));
		}
	}

	private static Digest digestOf(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Digest.of(bytes);
		}
	}

}
