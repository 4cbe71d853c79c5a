package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.publication.PublicationRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of news or of a press report says. What is not known is null or
 * empty.
 *
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
record NewsPage(String slug, NewsItem.Kind kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, @Nullable LocalizedText summary, @Nullable LocalizedText body,
		@Nullable OrganisationRef publisher, @Nullable String language, @Nullable String url, @Nullable String credit,
		List<EventRef> events, List<PersonRef> people, List<PublicationRef> publications,
		@Nullable LocalizedText withdrawn) {

	/** The title as it is shown to a reader: as printed, or in the portal's words. */
	public LocalizedText.Text titleFor(Locale reader) {
		return title.in((titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader);
	}

	/**
	 * The name of the report's language in the reader's, or null where it is not known.
	 */
	public @Nullable String languageName(Locale reader) {
		return (language != null) ? Locale.forLanguageTag(language).getDisplayLanguage(reader) : null;
	}

}
