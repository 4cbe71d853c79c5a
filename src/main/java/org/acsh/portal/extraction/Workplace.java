package org.acsh.portal.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of one process: its temporary files, and what it makes of the present file.
 * It lies on the disk of the bytes that are kept, so that pictures need not be copied.
 */
class Workplace implements AutoCloseable {

	private static final String NAME = "parser-";

	private final Path folder;

	/** A new one among others. */
	Workplace(Path parent) throws IOException {
		Files.createDirectories(parent);
		this.folder = Files.createTempDirectory(parent, NAME).toAbsolutePath();
		Files.createDirectory(temporary());
	}

	/** Deletes those that a killed portal has left. */
	static void deleteOld(Path parent, Instant before) throws IOException {
		if (Files.exists(parent)) {
			try (Stream<Path> folders = Files.find(parent, 1,
					(path, about) -> path.getFileName().toString().startsWith(NAME)
							&& about.lastModifiedTime().toInstant().isBefore(before))) {
				for (Path folder : folders.toList()) {
					FileSystemUtils.deleteRecursively(folder);
				}
			}
		}
	}

	Path temporary() {
		return folder.resolve("temporary");
	}

	Path result() {
		return folder.resolve("result");
	}

	/** Makes room for the next file. */
	void clear() throws IOException {
		FileSystemUtils.deleteRecursively(result());
		Files.createDirectory(result());
	}

	/** How much is in it, in bytes. */
	long size() {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.mapToLong(Workplace::size).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(folder);
	}

	/** Temporary files come and go. */
	private static long size(Path path) {
		try {
			return Files.isRegularFile(path) ? Files.size(path) : 0;
		}
		catch (NoSuchFileException ex) {
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
