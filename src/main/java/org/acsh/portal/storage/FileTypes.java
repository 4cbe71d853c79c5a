package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.Tika;

import org.springframework.stereotype.Component;

/** Tells what a file is from its content. */
@Component
class FileTypes {

	private final StorageProperties properties;

	private final Tika tika = new Tika();

	FileTypes(StorageProperties properties) {
		this.properties = properties;
	}

	/**
	 * The type of a file.
	 * @param name tells apart only what content cannot: kinds of plain text
	 * @throws RefusedFileException if it is empty, too large or of no type that the
	 * portal accepts
	 */
	FileType of(Path file, String name) throws IOException, RefusedFileException {
		long size = Files.size(file);
		if (size == 0) {
			throw new RefusedFileException("storage.refused.empty");
		}
		if (size > properties.largest().toBytes()) {
			throw new RefusedFileException("storage.refused.large", properties.largest().toMegabytes());
		}
		return FileType.of(tika.detect(file)).orElseThrow(() -> new RefusedFileException("storage.refused.type"));
	}

}
