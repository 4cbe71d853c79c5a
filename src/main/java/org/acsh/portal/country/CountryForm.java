package org.acsh.portal.country;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of a country.
 *
 * @param slug the country's ISO 3166-1 alpha-2 code in small letters
 * @param name what pages call it, where that is not the name that the Unicode CLDR has
 * @param fullName what it is called in documents, such as "Republic of Kazakhstan"
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record CountryForm(
		String slug,
		@Longest(100) Wording name,
		@Longest(200) Wording fullName,
		@ReferenceTo("regions") String region,
		@Longest(500) Wording summary,
		@Longest(50_000) Wording about,
		List<String> languages) implements ContentForm<CountryForm> {
	// @formatter:on

	CountryForm {
		slug = Given.text(slug).strip().toLowerCase(Locale.ROOT);
		name = Given.wording(name);
		fullName = Given.wording(fullName);
		region = Given.text(region);
		summary = Given.wording(summary);
		about = Given.wording(about);
		languages = Given.texts(languages);
	}

	static CountryForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new CountryForm("", nothing, nothing, "", nothing, nothing, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** The form for another country of the same region. */
	@Override
	public CountryForm copy() {
		Wording nothing = Wording.blank(about.source());
		return new CountryForm("", nothing, nothing, region, nothing, nothing, languages);
	}

	/** The country that it is about. */
	CountryRef country() {
		return new CountryRef(slug.toUpperCase(Locale.ROOT), name.text());
	}

}
