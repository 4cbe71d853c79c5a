package org.acsh.portal.material;

import org.acsh.portal.storage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A page, slide or sheet as readers see it without downloading the file.
 *
 * @param number from 1
 * @param picture of it, or null where none was made
 * @param text on it, line by line; empty for none
 */
record Leaf(int number, @Nullable Picture picture, String text) {

	private static final String BLANK_LINE = "\\n\\s*\\n";

	/** Its text by paragraph. */
	public String[] paragraphs() {
		return text.isBlank() ? new String[0] : text.strip().split(BLANK_LINE);
	}

}
