package org.acsh.portal.translation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.Wording;

/**
 * A page of contents that are not wholly translated into a language.
 *
 * @param rows the contents of the page
 * @param count how many there are on all pages
 * @param languages how many there are in each language that content is written in
 * @param kinds how many there are of each kind
 */
public record TranslationPage(List<Row> rows, int count, List<Tally> languages, List<Tally> kinds) {

	/** How many contents are not wholly translated into a language. */
	public int in(String language) {
		return languages.stream().filter(tally -> tally.name().equals(language)).mapToInt(Tally::number).sum();
	}

	/**
	 * A content that is not wholly translated.
	 *
	 * @param kind the name of its kind
	 * @param title the title in its newest revision
	 * @param missing how many of its texts the language lacks
	 * @param stale how many translations are older than their texts
	 */
	public record Row(UUID content, String kind, Wording title, Visibility visibility, Instant changedAt, int missing,
			int stale) {
	}

	/**
	 * How many contents are not wholly translated.
	 *
	 * @param name the tag of the language, or the name of the kind
	 */
	public record Tally(String name, int number) {
	}

}
