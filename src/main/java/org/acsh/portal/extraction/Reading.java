package org.acsh.portal.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What was read in bytes. While they are read again, it is what was found before.
 *
 * @param digest of the bytes
 * @param state how far the reading has come
 * @param reason why they could not be read, or what is missing; null where nothing is
 * @param pages how many pages, slides or sheets there are; null where there are none or
 * the file does not say
 * @param title proposed for a material; null where the file has none that is fit, see
 * {@link FileTitle}
 * @param author as the file gives it
 * @param language a BCP 47 tag; null where it cannot be told
 * @param dated the day on which the file was made, as it says
 */
public record Reading(Digest digest, ReadingState state, @Nullable Reason reason, @Nullable Integer pages,
		@Nullable String title, @Nullable String author, @Nullable String language, @Nullable LocalDate dated) {

	/**
	 * The key of a message that tells staff why, and what to do; empty where all is well.
	 */
	public Optional<String> message() {
		return Optional.ofNullable(reason).map(Reading::message);
	}

	static String message(Reason reason) {
		return "extraction.reason." + reason.name().toLowerCase(Locale.ROOT);
	}

}
