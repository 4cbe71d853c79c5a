package org.acsh.portal.deposit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.acsh.portal.archive.Archive;
import org.acsh.portal.archive.ArchiveEntry;
import org.acsh.portal.storage.Examined;
import org.acsh.portal.storage.PackedFilesException;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.stereotype.Component;

/**
 * Takes files out of a ZIP file, one at a time and through the disk, so that the memory
 * is the same for any size.
 */
@Component
class ParcelFiles {

	private final Storage storage;

	ParcelFiles(Storage storage) {
		this.storage = storage;
	}

	/** Tells what a file is. */
	Examined examine(Archive archive, ArchiveEntry entry) throws IOException, RefusedFileException {
		return unpacked(archive, entry, (bytes) -> storage.examine(bytes, entry.name()));
	}

	/** Keeps a file as one that came by itself. */
	StoredFile keep(Archive archive, ArchiveEntry entry) throws IOException, RefusedFileException {
		return unpacked(archive, entry, (bytes) -> storage.keep(bytes, entry.name()));
	}

	private <T> T unpacked(Archive archive, ArchiveEntry entry, Step<T> next) throws IOException, RefusedFileException {
		Path bytes = storage.incoming();
		try {
			copy(archive, entry, bytes);
			return next.with(bytes);
		}
		catch (PackedFilesException ex) {
			throw new RefusedFileException("deposit.packed");
		}
		catch (ZipException ex) {
			throw new RefusedFileException("storage.refused.damaged");
		}
		finally {
			Files.deleteIfExists(bytes);
		}
	}

	private static void copy(Archive archive, ArchiveEntry entry, Path target) throws IOException {
		try (InputStream packed = archive.open(entry); OutputStream out = Files.newOutputStream(target)) {
			packed.transferTo(out);
		}
	}

	/**
	 * What is done with the bytes of a file.
	 *
	 * @param <T> what comes of it
	 */
	private interface Step<T> {

		T with(Path bytes) throws IOException, RefusedFileException;

	}

}
