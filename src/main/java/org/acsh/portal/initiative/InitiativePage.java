package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.TopicRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an initiative says. What is not known is null or empty and stays
 * out of the page.
 *
 * @param exports the countries that took it over
 * @param events the public events at which it was presented, earliest first
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
public record InitiativePage(String slug, CountryRef country, LocalizedText name, @Nullable LocalizedText summary,
		@Nullable LocalizedText body, @Nullable PartialPeriod period, @Nullable String website,
		List<OrganisationRef> institutions, List<Part> parts, List<CountryRef> exports, List<TopicRef> topics,
		List<EventRef> events, List<FigureLine> figures, @Nullable LocalizedText withdrawn) {

	/** The countries that took it over, by name in the reader's language. */
	public List<CountryRef> exports(Locale reader) {
		return exports.stream().sorted(CountryRef.byName(reader)).toList();
	}

	/** Something that it consists of. */
	public record Part(LocalizedText name, @Nullable LocalizedText description) {
	}

}
