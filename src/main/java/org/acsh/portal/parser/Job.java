package org.acsh.portal.parser;

import java.nio.file.Path;

import org.acsh.portal.storage.FileType;

/**
 * One file to be read.
 *
 * @param file its bytes
 * @param type what it is said to be
 * @param folder an empty one for the texts and pictures
 * @param drawn whether pages are drawn as well
 * @param limits how much is read
 */
public record Job(Path file, FileType type, Path folder, boolean drawn, Limits limits) {

	/** Where the text of a page is left, in UTF-8. */
	public static Path text(Path folder, int number) {
		return folder.resolve(number + ".txt");
	}

	/** Where a picture of a page is left. */
	public static Path picture(Path folder, int number, int width) {
		return folder.resolve(number + "-" + width);
	}

}
