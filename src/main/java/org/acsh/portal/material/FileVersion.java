package org.acsh.portal.material;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.storage.FileSize;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/**
 * A file that a material is or was, as its page tells of it.
 *
 * @param number part of its address
 * @param date when it was made, or null where only the moment it came in is known
 * @param reason why it took the place of the one before, or null
 * @param file its id in the store
 * @param digest of its bytes, in hexadecimal digits
 * @param name as it came
 * @param type told from the content
 * @param size in bytes
 * @param pages how many pages, slides or sheets it has, or null where that is not known
 */
public record FileVersion(int number, @Nullable PartialDate date, @Nullable LocalizedText reason, UUID file,
		String digest, String name, FileType type, long size, @Nullable Integer pages, Instant receivedAt) {

	/** How readers call its type, such as "PDF". */
	public String format() {
		return type.extension().toUpperCase(Locale.ROOT);
	}

	/** What its pages are: slides, sheets or pages. */
	public String pagesOf() {
		return switch (type.family()) {
			case SLIDES -> "slides";
			case TABLE -> "sheets";
			case DOCUMENT, PHOTO, TEXT -> "pages";
		};
	}

	/** Its size in the largest unit that leaves a whole one, such as "3.1 MB". */
	public String sizeIn(Locale reader) {
		return new FileSize(size).in(reader);
	}

}
