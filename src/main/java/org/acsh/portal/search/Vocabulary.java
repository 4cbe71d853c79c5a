package org.acsh.portal.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.event.EventKind;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words to be found that the database does not hold: kinds of events as the pages call
 * them, and countries by the Unicode CLDR, in the portal's languages and in those spoken
 * there, so that Грузия and საქართველო find Georgia.
 */
@Component
class Vocabulary {

	private final List<Locale> languages;

	private final String json;

	Vocabulary(Languages languages, MessageSource messages) {
		this.languages = languages.all().stream().map(Language::locale).toList();
		this.json = JsonMapper.shared()
			.writeValueAsString(Map.of("countries", byName(Stream.of(Locale.getISOCountries()), this::country), "kinds",
					byName(Stream.of(EventKind.values()).map(EventKind::name), (kind) -> kind(kind, messages))));
	}

	/**
	 * {@link LocalizedText} as JSON: "countries" by ISO 3166-1 alpha-2 code, "kinds" by
	 * {@link EventKind}.
	 */
	String json() {
		return json;
	}

	private static Map<String, LocalizedText> byName(Stream<String> names, Function<String, LocalizedText> text) {
		return names.collect(Collectors.toMap(Function.identity(), text));
	}

	private LocalizedText country(String code) {
		Locale country = Locale.of("", code);
		return text(Stream.concat(languages.stream(), spokenIn(code)), country::getDisplayCountry);
	}

	private LocalizedText kind(String kind, MessageSource messages) {
		return text(languages.stream(), (language) -> messages.getMessage("event.kind." + kind, null, language));
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
