package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.io.input.BoundedInputStream;

/**
 * Bytes as files of this machine, spread over 256 folders by the first two digits of
 * their hash. A file gets its name when its bytes are on the disk, and the folder is
 * synced after that.
 */
class DiskStore implements BlobStore {

	private static final int PART = 2;

	private final Path folder;

	DiskStore(Path folder) {
		this.folder = folder;
	}

	/** What is there is the same or damaged. */
	@Override
	public void put(Digest digest, Path received) throws IOException {
		replace(digest, received);
	}

	@Override
	public void replace(Digest digest, Path received) throws IOException {
		Path part = Files.createDirectories(part(digest));
		sync(received, StandardOpenOption.WRITE);
		move(received, place(digest));
		sync(part, StandardOpenOption.READ);
		sync(folder, StandardOpenOption.READ);
	}

	@Override
	public boolean has(Digest digest, long size) throws IOException {
		Path place = place(digest);
		return Files.exists(place) && Files.size(place) == size;
	}

	@Override
	public InputStream open(Digest digest) throws IOException {
		return Files.newInputStream(place(digest));
	}

	@Override
	public InputStream open(Digest digest, long first, long length) throws IOException {
		SeekableByteChannel bytes = Files.newByteChannel(place(digest));
		return BoundedInputStream.builder()
			.setInputStream(Channels.newInputStream(bytes.position(first)))
			.setMaxCount(length)
			.get();
	}

	@Override
	public Optional<Path> path(Digest digest) {
		return Optional.of(place(digest));
	}

	@Override
	public void delete(Digest digest) throws IOException {
		Files.deleteIfExists(place(digest));
	}

	@Override
	public Stream<Digest> olderThan(Instant moment) throws IOException {
		OldFiles old = new OldFiles(moment);
		return Files.list(folder)
			.filter(Files::isDirectory)
			.flatMap(old::in)
			.flatMap(path -> Digest.named(folder.relativize(path).toString().replaceAll("[/\\\\]", "")).stream());
	}

	/** A file has its name only when it is whole. */
	@Override
	public void forgetUnfinished(Instant moment) {
	}

	/** Where the bytes are in the folder, with the slashes of an address. */
	static String name(Digest digest) {
		return digest.hex().substring(0, PART) + '/' + digest.hex().substring(PART);
	}

	private Path part(Digest digest) {
		return folder.resolve(digest.hex().substring(0, PART));
	}

	private Path place(Digest digest) {
		return folder.resolve(name(digest));
	}

	/** Gives the file a second name and moves that. */
	private static void move(Path received, Path place) throws IOException {
		Path second = received.resolveSibling(received.getFileName() + ".second");
		Files.deleteIfExists(second);
		Files.move(Files.createLink(second, received), place, StandardCopyOption.ATOMIC_MOVE);
		// A name of a file that has that of the place already is not moved.
		Files.deleteIfExists(second);
	}

	private static void sync(Path path, StandardOpenOption access) throws IOException {
		try (FileChannel channel = FileChannel.open(path, access)) {
			channel.force(true);
		}
	}

}
