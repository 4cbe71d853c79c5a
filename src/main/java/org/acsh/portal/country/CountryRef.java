package org.acsh.portal.country;

import java.util.Comparator;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A country as other pages name it and link to it.
 *
 * @param code ISO 3166-1 alpha-2 in capitals
 * @param officialName the name that the programme's documents print where it differs from
 * CLDR's, or null
 */
public record CountryRef(String code, @Nullable LocalizedText officialName) {

	/**
	 * The country's name in the reader's language: CLDR's where the documents print none.
	 */
	public String name(Locale language) {
		return (officialName != null && officialName.has(language.getLanguage())) ? officialName.in(language).value()
				: Locale.of("", code).getDisplayCountry(language);
	}

	/** Whether ISO 3166-1 has a country of this code. */
	boolean isKnown() {
		return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
	}

	/** The last part of the address of the country's page. */
	public String slug() {
		return code.toLowerCase(Locale.ROOT);
	}

	/** Countries by name in the reader's language, in the order of its alphabet. */
	public static Comparator<CountryRef> byName(Locale language) {
		return Comparator.comparing(country -> country.name(language), Collator.getInstance(language));
	}

}
