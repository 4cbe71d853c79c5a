package org.acsh.portal.country;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a country itself knows; rooms above add their sections.
 *
 * @param code ISO 3166-1 alpha-2 in capitals
 * @param officialName the name that the programme's documents print where it differs from
 * CLDR's, or null
 * @param fullName what documents call it at full length, or null
 * @param region the region of the programme, or null for a country outside of its regions
 * @param summary the country in the programme in one or two sentences, or null
 * @param about the same at length in Markdown, or null
 * @param withdrawn why the page was withdrawn, or null for one that was not
 */
public record CountryPage(String code, @Nullable LocalizedText officialName, @Nullable LocalizedText fullName,
		@Nullable RegionRef region, @Nullable LocalizedText summary, @Nullable LocalizedText about,
		@Nullable LocalizedText withdrawn) {

	/** The country as other pages name it. */
	public CountryRef ref() {
		return new CountryRef(code, officialName);
	}

	/** The country's name in the reader's language. */
	public String name(Locale language) {
		return ref().name(language);
	}

}
