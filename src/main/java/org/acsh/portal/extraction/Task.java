package org.acsh.portal.extraction;

import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Family;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that this portal has taken to read.
 *
 * @param digest of the bytes
 * @param type of the newest file that has them
 * @param size of the bytes
 * @param attempt this one, from 1
 * @param failure why the attempt before failed; null where it did not
 */
record Task(Digest digest, FileType type, long size, int attempt, @Nullable Reason failure) {

	/** A file that ends the program is poison; it is tried once more. */
	private static final int ATTEMPTS = 2;

	boolean isLast() {
		return attempt >= ATTEMPTS;
	}

	boolean isTooMuch() {
		return attempt > ATTEMPTS;
	}

	/**
	 * Drawing is what most often fails; the second time the words alone are wanted, if
	 * there are any.
	 */
	boolean isDrawn() {
		return failure == null || type.family() == Family.PHOTO;
	}

	/** Whether its pages would be drawn if they could be. */
	boolean isDrawable() {
		return type == FileType.PDF || type == FileType.PPTX || type == FileType.PPT;
	}

}
