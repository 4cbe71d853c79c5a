package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Bytes as objects of a bucket of any S3-compatible store, each named by its hash. An
 * object is there when all its bytes are, so nothing can be found half put.
 */
class S3Store implements BlobStore {

	/** Above this bytes are put part by part, of which only one has to be sent again. */
	static final long MUCH = 64 * 1024 * 1024;

	/** Another has put the bytes, or is putting them at this moment. */
	private static final Set<Integer> REFUSALS = Set.of(412, 409);

	private final S3Client client;

	private final String bucket;

	private final S3Parts parts;

	S3Store(S3Client client, String bucket) {
		this.client = client;
		this.bucket = bucket;
		this.parts = new S3Parts(client, bucket);
	}

	@Override
	public void put(Digest digest, Path received) throws IOException {
		if (Files.size(received) > MUCH) {
			replace(digest, received);
		}
		else if (!isTaken(digest, received) && !has(digest, Files.size(received))) {
			replace(digest, received);
		}
	}

	@Override
	public void replace(Digest digest, Path received) throws IOException {
		if (Files.size(received) > MUCH) {
			asking(() -> parts.put(digest, received));
		}
		else {
			asking(() -> client.putObject(object(digest).build(), RequestBody.fromFile(received)));
		}
	}

	/** The store lets one of those that put the same bytes at once (RFC 9110 13.1.2). */
	private boolean isTaken(Digest digest, Path received) throws IOException {
		PutObjectRequest asNew = object(digest).ifNoneMatch("*").build();
		return asking(() -> {
			try {
				client.putObject(asNew, RequestBody.fromFile(received));
				return true;
			}
			catch (S3Exception ex) {
				if (REFUSALS.contains(ex.statusCode())) {
					return false;
				}
				throw ex;
			}
		});
	}

	/** The store hashes what it gets and refuses what was changed on the way. */
	private PutObjectRequest.Builder object(Digest digest) {
		return PutObjectRequest.builder().bucket(bucket).key(digest.hex()).checksumSHA256(digest.base64());
	}

	@Override
	public boolean has(Digest digest, long size) throws IOException {
		try {
			return asking(() -> client.headObject(head -> head.bucket(bucket).key(digest.hex())))
				.contentLength() == size;
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	@Override
	public InputStream open(Digest digest) throws IOException {
		return asking(() -> client.getObject(get -> get.bucket(bucket).key(digest.hex())));
	}

	@Override
	public InputStream open(Digest digest, long first, long length) throws IOException {
		String range = "bytes=%d-%d".formatted(first, first + length - 1);
		return asking(() -> client.getObject(get -> get.bucket(bucket).key(digest.hex()).range(range)));
	}

	@Override
	public Optional<Path> path(Digest digest) {
		return Optional.empty();
	}

	@Override
	public void delete(Digest digest) throws IOException {
		asking(() -> client.deleteObject(delete -> delete.bucket(bucket).key(digest.hex())));
	}

	@Override
	public Stream<Digest> olderThan(Instant moment) throws IOException {
		return asking(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream())
			.filter(object -> object.lastModified().isBefore(moment))
			.flatMap(object -> Digest.named(object.key()).stream());
	}

	@Override
	public void forgetUnfinished(Instant moment) throws IOException {
		asking(() -> parts.forgetBegunBefore(moment));
	}

	private static <T> T asking(Supplier<T> question) throws IOException {
		try {
			return question.get();
		}
		catch (NoSuchKeyException ex) {
			throw new NoSuchFileException(ex.getMessage());
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

}
