package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * A publication as lists tell of it.
 *
 * @param titleLanguage the language of the printed title, a BCP 47 tag, or null where the
 * portal worded the title
 * @param published when it was published, or null where that is not known
 * @param languages the languages it is written in, as far as known
 * @param authors who wrote it, in the order they are named
 * @param publishers who published it, in the order they are named
 * @param occasions the public events it is tied to, earliest first
 */
record PublicationSummary(String slug, TermRef kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, Publication.Relation relation, List<String> languages, List<Byline> authors,
		List<OrganisationRef> publishers, List<Tie> occasions) {

	/** The columns of {@code public_publication} that a summary is made of. */
	static final String COLUMNS = "slug, kind, title, title_language, published, relation, languages, authors, "
			+ "publishers, occasions";

	/**
	 * The title as it is shown to a reader: the printed one as it was printed, or the
	 * portal's own words in the reader's language.
	 */
	public LocalizedText.Text titleFor(Locale reader) {
		return new PublicationRef(slug, kind, title, titleLanguage).titleFor(reader);
	}

}
