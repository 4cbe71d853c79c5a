package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.storage.StorageProperties;

import org.springframework.stereotype.Component;

/** The folder of files on their way, on the disk of those that are kept. */
@Component
class UploadFolder {

	private final Path folder;

	UploadFolder(StorageProperties properties) throws IOException {
		this.folder = Files.createDirectories(properties.directory().resolve("uploads"));
	}

	/** Where it is, whatever folder is the process's. */
	String location() {
		return folder.toAbsolutePath().toString();
	}

	Path path(UUID id) {
		return folder.resolve(id.toString());
	}

	/** An empty file, closed to all other users. */
	void create(UUID id) throws IOException {
		Files.move(Files.createTempFile(folder, "", ""), path(id), StandardCopyOption.ATOMIC_MOVE);
	}

	void delete(UUID id) throws IOException {
		Files.deleteIfExists(path(id));
	}

	/**
	 * Gives the bytes a second name, which may be taken away without losing them.
	 * @param other an empty file on the same disk, whose place is taken
	 */
	void link(UUID id, Path other) throws IOException {
		Files.delete(other);
		try {
			Files.createLink(other, path(id));
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.copy(path(id), other);
		}
	}

	/** How many bytes the disk can still take. */
	long free() throws IOException {
		return Files.getFileStore(folder).getUsableSpace();
	}

	/** Files that nothing was added to since a moment. */
	List<Path> restingSince(Instant moment) throws IOException {
		try (Stream<Path> files = Files.find(folder, 1,
				(path, about) -> about.isRegularFile() && about.lastModifiedTime().toInstant().isBefore(moment))) {
			return files.toList();
		}
	}

}
