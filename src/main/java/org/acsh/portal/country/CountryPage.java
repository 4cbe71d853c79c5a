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
 * @param region the region of the programme, or null for a country outside of its regions
 */
public record CountryPage(String code, @Nullable LocalizedText officialName, @Nullable RegionRef region) {

	/** The country as other pages name it. */
	public CountryRef ref() {
		return new CountryRef(code, officialName);
	}

	/** The country's name in the reader's language. */
	public String name(Locale language) {
		return ref().name(language);
	}

}
