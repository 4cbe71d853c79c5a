package org.acsh.portal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Files that nobody has written to since a moment.
 *
 * @param moment the first that is not old
 */
record OldFiles(Instant moment) {

	/** Those of a folder, not of folders in it; to be closed. */
	Stream<Path> in(Path folder) {
		try {
			return Files.list(folder).filter(this::isOld);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file may go while the folder is being read. */
	private boolean isOld(Path path) {
		try {
			BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			return about.isRegularFile() && about.lastModifiedTime().toInstant().isBefore(moment);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
