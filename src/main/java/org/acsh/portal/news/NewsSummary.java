package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * News or a press report as lists tell of it.
 *
 * @param titleLanguage the language of the printed headline, a BCP 47 tag, or null where
 * the portal worded the title
 * @param published when it was published, or null where that is not known
 * @param publisher who published a press report, null for the portal
 * @param events the public events it is about
 */
record NewsSummary(String slug, NewsItem.Kind kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, @Nullable LocalizedText summary, @Nullable OrganisationRef publisher,
		List<EventRef> events) {

	/** The columns of {@code public_news} that a summary is made of. */
	static final String COLUMNS = "slug, kind, title, title_language, published, summary, publisher, events";

	/** The title as it is shown to a reader: as printed, or in the portal's words. */
	public LocalizedText.Text titleFor(Locale reader) {
		return title.in((titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader);
	}

}
