package org.acsh.portal.publication;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * A publication as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 * @param titleLanguage the language of the printed title, a BCP 47 tag, or null where the
 * portal worded the title
 */
public record PublicationRef(String slug, TermRef kind, LocalizedText title, @Nullable String titleLanguage) {

	/**
	 * The title as it is shown to a reader: the printed one as it was printed, or the
	 * portal's own words in the reader's language.
	 */
	public LocalizedText.Text titleFor(Locale reader) {
		return title.in((titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader);
	}

}
