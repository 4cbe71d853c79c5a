package org.acsh.portal.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of one process: its temporary files, and what it makes of the present file.
 * It lies on the disk of the bytes that are kept, so that pictures need not be copied.
 */
class Workplace implements AutoCloseable {

	private final Path folder;

	/** A new one among others. */
	Workplace(Path parent) throws IOException {
		Files.createDirectories(parent);
		this.folder = Files.createTempDirectory(parent, "parser-").toAbsolutePath();
		Files.createDirectory(temporary());
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
