package org.acsh.portal.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The names of all countries by the Unicode CLDR, in the portal's languages and in those
 * spoken there, so that Sakartvelo is found as Georgia, Грузия and საქართველო.
 */
@Component
class CountryNames {

	private final List<Locale> languages;

	private final String json;

	CountryNames(Languages languages) {
		this.languages = languages.all().stream().map(Language::locale).toList();
		this.json = JsonMapper.shared()
			.writeValueAsString(Stream.of(Locale.getISOCountries())
				.collect(Collectors.toMap((code) -> code, this::names, (one, other) -> one, TreeMap::new)));
	}

	/** A {@link LocalizedText} by ISO 3166-1 alpha-2 code, as JSON. */
	String json() {
		return json;
	}

	private LocalizedText names(String code) {
		Locale country = Locale.of("", code);
		Map<String, String> names = new TreeMap<>();
		Stream
			.concat(languages.stream(), Locale.availableLocales().filter((locale) -> locale.getCountry().equals(code)))
			.forEach((locale) -> names.put(locale.getLanguage(), country.getDisplayCountry(locale)));
		return new LocalizedText(languages.getFirst().getLanguage(), names, Map.of());
	}

}
