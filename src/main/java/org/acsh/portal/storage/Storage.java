package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that came in, and the pictures made of them. */
@Service
public class Storage {

	private final BlobStore blobs;

	private final Ledger ledger;

	private final FileRows rows;

	private final FileTypes types;

	private final Incoming incoming;

	Storage(BlobStore blobs, Ledger ledger, FileRows rows, FileTypes types, Incoming incoming) {
		this.blobs = blobs;
		this.ledger = ledger;
		this.rows = rows;
		this.types = types;
		this.incoming = incoming;
	}

	/**
	 * A new file for bytes that come in, closed to all other users, on the disk of those
	 * that are kept. Whoever asked for it deletes it, unless it was kept.
	 */
	public Path incoming() throws IOException {
		return incoming.file();
	}

	/**
	 * Keeps a file. Its bytes are safe before the row that names them is there. Do not
	 * call it within a transaction, which would wait for all bytes to be put.
	 * @param received all bytes, in a file of {@link #incoming()}; it is gone once it is
	 * kept
	 * @param name as it was sent; folders and what no name should hold are left out
	 * @throws RefusedFileException if it is empty, too large or of a type that the portal
	 * does not accept; nothing is kept then
	 */
	public StoredFile keep(Path received, String name) throws IOException, RefusedFileException {
		long size = Files.size(received);
		FileType type = types.of(received, name);
		Digest digest = digest(received);
		return put(digest, size, received, () -> rows.add(digest, size, FileName.of(name, type), type));
	}

	/**
	 * Tells what a file is, as it would be kept; nothing is kept.
	 * @param received all bytes
	 * @param name as it was sent
	 * @throws RefusedFileException as {@link #keep} would throw it
	 */
	public Examined examine(Path received, String name) throws IOException, RefusedFileException {
		return new Examined(types.of(received, name), digest(received));
	}

	/**
	 * Bytes of which the verdict of a scanner is awaited.
	 * @param most how many at most; those that wait the longest come first, and last
	 * those that were postponed
	 */
	@Transactional(readOnly = true)
	public List<Digest> awaited(int most) {
		return rows.awaited(most);
	}

	/** Lets others come first: the scanner was asked and did not tell. */
	@Transactional
	public void postpone(Digest digest) {
		rows.postpone(digest);
	}

	/** Tells the verdict of a scanner; it holds for all awaited files of these bytes. */
	@Transactional
	public void judge(Digest digest, Verdict verdict) {
		rows.judge(digest, verdict);
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
	 * @param made its bytes, in a file of {@link #incoming()}; it is gone once it is kept
	 * @return empty where no file has the source's bytes any more
	 */
	public Optional<Picture> keepPicture(Digest source, int number, int width, int height, FileType type, Path made)
			throws IOException {
		long size = Files.size(made);
		Digest digest = digest(made);
		Picture picture = new Picture(source, number, width, height, type, digest, size);
		return put(digest, size, made, () -> rows.addPicture(picture));
	}

	/** The pictures made of bytes, by number and width. */
	@Transactional(readOnly = true)
	public List<Picture> pictures(Digest source) {
		return rows.pictures(List.of(source));
	}

	/** The pictures made of any of some bytes, by number and width. */
	@Transactional(readOnly = true)
	public List<Picture> pictures(Collection<Digest> sources) {
		return rows.pictures(sources);
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
		Path copy = incoming.file();
		try (InputStream bytes = blobs.open(digest)) {
			Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
			return reading.of(copy);
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	/** What takes long is done before the transaction. */
	private <T> T put(Digest digest, long size, Path received, Supplier<T> naming) throws IOException {
		putWhole(digest, size, received);
		T named = ledger.enter(digest, received, naming);
		Files.deleteIfExists(received);
		return named;
	}

	/** What is there already is read first: it may be damaged, and this is not. */
	private void putWhole(Digest digest, long size, Path received) throws IOException {
		if (!blobs.has(digest, size)) {
			blobs.put(digest, received);
		}
		else if (!isWhole(digest)) {
			blobs.replace(digest, received);
		}
	}

	private boolean isWhole(Digest digest) throws IOException {
		try (InputStream bytes = blobs.open(digest)) {
			return Digest.of(bytes).equals(digest);
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
