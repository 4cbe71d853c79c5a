package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication as pages tell of it.
 *
 * @param titleLanguage the language of the published title, a BCP 47 tag, or null where
 * the portal worded the title
 * @param published when it was published, or null where that is not known
 * @param publishers who published it, in the order they are named
 * @param occasions the public events it is tied to, earliest first
 */
record PublicationSummary(String slug, Publication.Kind kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, Publication.Relation relation, List<OrganisationRef> publishers,
		List<Tie> occasions) {

	/**
	 * The title as it is shown to a reader: the published one as it was published, or the
	 * portal's own words in the reader's language.
	 */
	public LocalizedText.Text titleFor(Locale reader) {
		return title.in((titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader);
	}

	/** A public event and what the publication was to it. */
	record Tie(Mention.Role role, EventRef event) {
	}

}
