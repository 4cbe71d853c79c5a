package org.acsh.portal.parser;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a file. Texts and pictures are in the job's folder.
 *
 * @param reason why it could not be read, or what is missing; null where nothing is
 * @param read whether it could be read
 * @param pages how many it has; null where it has none or does not say
 * @param title as the file gives it, else its first heading; null where neither is fit
 * @param author as the file gives it
 * @param language a BCP 47 tag; null where it cannot be told
 * @param dated the day on which it was made, as the file gives it
 * @param texts the number of texts, which are numbered from 1
 * @param drawings the pictures
 */
public record Finding(@Nullable Reason reason, boolean read, @Nullable Integer pages, @Nullable String title,
		@Nullable String author, @Nullable String language, @Nullable LocalDate dated, int texts,
		List<Drawing> drawings) {

	/** That of a file that could not be read. */
	public static Finding unreadable(Reason reason) {
		return new Finding(reason, false, null, null, null, null, null, 0, List.of());
	}

	/** The same with what is missing, unless more is. */
	public Finding missing(Reason missing) {
		return new Finding((reason != null) ? reason : missing, read, pages, title, author, language, dated, texts,
				drawings);
	}

}
