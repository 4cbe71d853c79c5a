package org.acsh.portal.country;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a region itself knows; rooms above add their sections.
 *
 * @param description what it is to the programme, in Markdown, or null
 * @param countries the countries of the region that have a page, in no order
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
public record RegionPage(String slug, LocalizedText name, @Nullable LocalizedText description,
		List<CountryRef> countries, @Nullable LocalizedText withdrawn) {

	/** Its countries by name in the reader's language. */
	public List<CountryRef> countries(Locale reader) {
		return countries.stream().sorted(CountryRef.byName(reader)).toList();
	}

	/**
	 * Whether a country belongs to it.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	public boolean has(String code) {
		return countries.stream().anyMatch(country -> country.code().equals(code));
	}

}
