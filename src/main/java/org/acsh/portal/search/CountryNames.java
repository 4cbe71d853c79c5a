package org.acsh.portal.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The names of countries by the Unicode CLDR, in the portal's languages and in those
 * spoken there, so that Грузия and საქართველო find Georgia.
 */
@Component
class CountryNames {

	private final List<Locale> languages;

	private final String json;

	CountryNames(Languages languages) {
		this.languages = languages.all().stream().map(Language::locale).toList();
		this.json = JsonMapper.shared()
			.writeValueAsString(
					Stream.of(Locale.getISOCountries()).collect(Collectors.toMap(Function.identity(), this::country)));
	}

	/** {@link LocalizedText} as JSON, by ISO 3166-1 alpha-2 code. */
	String json() {
		return json;
	}

	private LocalizedText country(String code) {
		Locale country = Locale.of("", code);
		return text(Stream.concat(languages.stream(), spokenIn(code)), country::getDisplayCountry);
	}

	private static Stream<Locale> spokenIn(String code) {
		return Locale.availableLocales().filter((locale) -> locale.getCountry().equals(code));
	}

	private LocalizedText text(Stream<Locale> readers, Function<Locale, String> name) {
		Map<String, String> texts = new TreeMap<>();
		readers.forEach((reader) -> texts.put(reader.getLanguage(), name.apply(reader)));
		return new LocalizedText(languages.getFirst().getLanguage(), texts, Map.of());
	}

}
