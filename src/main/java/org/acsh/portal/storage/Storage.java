package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that came in, and the pictures made of them. */
@Service
public class Storage {

	private final BlobStore blobs;

	private final FileRows rows;

	private final FileTypes types;

	private final StorageProperties properties;

	Storage(BlobStore blobs, FileRows rows, FileTypes types, StorageProperties properties) {
		this.blobs = blobs;
		this.rows = rows;
		this.types = types;
		this.properties = properties;
	}

	/**
	 * A new file for bytes that come in, closed to all other users, on the disk of those
	 * that are kept. Whoever asked for it deletes it, unless it was kept.
	 */
	public Path incoming() throws IOException {
		return Files.createTempFile(properties.incoming(), "", "");
	}

	/**
	 * Keeps a file. Its bytes are safe before the row that names them is there.
	 * @param received all bytes, in a file of {@link #incoming()}; it is taken over
	 * @param name as it was sent; folders and what no name should hold are left out
	 * @throws RefusedFileException if it is empty, too large or of a type that the portal
	 * does not accept; nothing is kept then
	 */
	@Transactional(rollbackFor = IOException.class)
	public StoredFile keep(Path received, String name) throws IOException, RefusedFileException {
		long size = Files.size(received);
		FileType type = types.of(received, name);
		Digest digest = digest(received);
		rows.lock(digest);
		blobs.put(digest, received);
		Files.deleteIfExists(received);
		return rows.add(digest, size, FileName.of(name, type), type);
	}

	/** A file by its id; empty if there is none. */
	@Transactional(readOnly = true)
	public Optional<StoredFile> file(UUID id) {
		return rows.files(List.of(id)).stream().findFirst();
	}

	/** Files by their ids; those that do not exist are left out. */
	@Transactional(readOnly = true)
	public List<StoredFile> files(Collection<UUID> ids) {
		return rows.files(ids);
	}

	/**
	 * Keeps a picture that was made of bytes, in place of one of the same number and
	 * width.
	 * @param made its bytes, in a file of {@link #incoming()}; it is taken over
	 * @return empty where no file has the source's bytes any more
	 */
	@Transactional(rollbackFor = IOException.class)
	public Optional<Picture> keepPicture(Digest source, int number, int width, int height, FileType type, Path made)
			throws IOException {
		long size = Files.size(made);
		Digest digest = digest(made);
		rows.lock(digest);
		blobs.put(digest, made);
		Files.deleteIfExists(made);
		return rows.addPicture(new Picture(source, number, width, height, type, digest, size));
	}

	/** The pictures made of bytes, by number and width. */
	@Transactional(readOnly = true)
	public List<Picture> pictures(Digest source) {
		return rows.pictures(source);
	}

	/**
	 * The bytes, from the first; to be closed.
	 * @throws java.nio.file.NoSuchFileException if they are not there
	 */
	public InputStream open(Digest digest) throws IOException {
		return blobs.open(digest);
	}

	/**
	 * Lets something read the bytes as a file of this machine, which is there for the
	 * time of the call only and must not be changed.
	 * @param reading gets the file
	 * @return what reading gives
	 * @throws java.nio.file.NoSuchFileException if the bytes are not there
	 */
	public <T> T local(Digest digest, Reading<T> reading) throws IOException {
		Optional<Path> kept = blobs.path(digest);
		return kept.isPresent() ? reading.of(kept.get()) : fetched(digest, reading);
	}

	private <T> T fetched(Digest digest, Reading<T> reading) throws IOException {
		Path copy = incoming();
		try (InputStream bytes = blobs.open(digest)) {
			Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
			return reading.of(copy);
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private static Digest digest(Path path) throws IOException {
		try (InputStream bytes = Files.newInputStream(path)) {
			return Digest.of(bytes);
		}
	}

	/**
	 * What is done with a file while it is there.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	public interface Reading<T> {

		/** Reads the file. */
		T of(Path file) throws IOException;

	}

}
