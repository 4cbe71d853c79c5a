package org.acsh.portal.citation;

import java.util.List;

import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A work as a reference names it. What is not known is null or empty.
 *
 * @param key by which bibliographies know it, of letters, digits and hyphens
 * @param language the BCP 47 tag of the language that its title is in
 * @param number its number within the series, or of its own
 * @param url an address on the web
 */
public record Work(String key, Form form, String title, @Nullable String language, List<Author> authors,
		List<String> publishers, @Nullable PartialDate published, @Nullable String isbn, @Nullable String issn,
		@Nullable String doi, @Nullable String series, @Nullable String number, @Nullable String url) {

	// How the American Psychological Association parts publishers.
	private static final String BETWEEN = "; ";

	/** All publishers in one line, empty for none. */
	String publisher() {
		return String.join(BETWEEN, publishers);
	}

	/** The work with the authors' names as styles that shorten them need them. */
	Work shortened() {
		return new Work(key, form, title, language, authors.stream().map(Author::shortened).toList(), publishers,
				published, isbn, issn, doi, series, number, url);
	}

	/** In which form a work is published. */
	public enum Form {

		BOOK, REPORT

	}

}
