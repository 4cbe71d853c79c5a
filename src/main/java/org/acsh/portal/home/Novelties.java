package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/** The latest publications, and the latest events of which there is something to open. */
record Novelties(List<Published> publications, List<Materials> materials) {

	public boolean isEmpty() {
		return publications.isEmpty() && materials.isEmpty();
	}

	/**
	 * A publication whose date is known.
	 *
	 * @param titleLanguage the language of the printed title, a BCP 47 tag, or null where
	 * the portal worded the title
	 */
	record Published(String slug, TermRef kind, LocalizedText title, @Nullable String titleLanguage,
			PartialDate published, List<OrganisationRef> publishers) {

		/**
		 * The title as it was printed, or the portal's words in the reader's language.
		 */
		public LocalizedText.Text titleFor(Locale reader) {
			return title.in((titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader);
		}

	}

	/**
	 * What there is of an event: slides, recordings, folders.
	 *
	 * @param kinds of its materials, as their room calls them
	 */
	record Materials(String slug, LocalizedText title, PartialPeriod period, List<String> kinds) {
	}

}
