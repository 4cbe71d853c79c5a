package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.io.input.BoundedInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Puts many bytes into a bucket part by part, holding no part in memory. The object is
 * there once the last part is.
 */
class S3Parts {

	/** The store takes 10,000 parts at most, each of 5 MB at least. */
	private static final long PART = 16 * 1024 * 1024;

	private final S3Client client;

	private final String bucket;

	S3Parts(S3Client client, String bucket) {
		this.client = client;
		this.bucket = bucket;
	}

	/** Puts a file, and leaves no parts behind if that fails. */
	boolean put(Digest digest, Path file) {
		long size = file.toFile().length();
		String upload = client.createMultipartUpload(begin -> begin.bucket(bucket).key(digest.hex())).uploadId();
		try {
			List<CompletedPart> parts = IntStream.rangeClosed(1, (int) ((size + PART - 1) / PART))
				.mapToObj(number -> part(digest, upload, number, file, size))
				.toList();
			client.completeMultipartUpload(complete -> complete.bucket(bucket)
				.key(digest.hex())
				.uploadId(upload)
				.multipartUpload(whole -> whole.parts(parts)));
			return true;
		}
		catch (RuntimeException ex) {
			client.abortMultipartUpload(abort -> abort.bucket(bucket).key(digest.hex()).uploadId(upload));
			throw ex;
		}
	}

	private CompletedPart part(Digest digest, String upload, int number, Path file, long size) {
		long first = (number - 1) * PART;
		long length = Math.min(PART, size - first);
		String tag = client.uploadPart(
				part -> part.bucket(bucket).key(digest.hex()).uploadId(upload).partNumber(number).contentLength(length),
				RequestBody.fromContentProvider(() -> open(file, first, length), length, "application/octet-stream"))
			.eTag();
		return CompletedPart.builder().partNumber(number).eTag(tag).build();
	}

	/** Throws parts away of which nobody has made an object since a moment. */
	boolean forgetBegunBefore(Instant moment) {
		client.listMultipartUploadsPaginator(list -> list.bucket(bucket))
			.uploads()
			.stream()
			.filter(upload -> upload.initiated().isBefore(moment) && Digest.named(upload.key()).isPresent())
			.forEach(upload -> client
				.abortMultipartUpload(abort -> abort.bucket(bucket).key(upload.key()).uploadId(upload.uploadId())));
		return true;
	}

	/** Asked for anew when a part has to be sent again. */
	private static InputStream open(Path file, long first, long length) {
		try {
			SeekableByteChannel bytes = Files.newByteChannel(file);
			return BoundedInputStream.builder()
				.setInputStream(Channels.newInputStream(bytes.position(first)))
				.setMaxCount(length)
				.get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
