package org.acsh.portal.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of materials, as the address tells it. A value that
 * means nothing is as good as none.
 *
 * @param q words to be found, in the text of open files too
 * @param kind such as "slides"
 * @param event the slug of an event
 * @param country the code of a country, in small letters
 * @param topic the slug of a topic
 * @param language a BCP 47 tag
 * @param year four digits
 * @param licence such as "cc-by-4-0"
 * @param format such as "pdf"
 * @param sort "title", or nothing for the latest first
 * @param page counted from 1
 */
public record LibraryFilter(@Nullable String q, @Nullable String kind, @Nullable String event, @Nullable String country,
		@Nullable String topic, @Nullable String language, @Nullable String year, @Nullable String licence,
		@Nullable String format, @Nullable String sort, @Nullable String page) implements Asked {

	public LibraryFilter {
		q = Chosen.words(q);
		kind = Chosen.word(kind);
		event = Chosen.word(event);
		country = Chosen.country(country);
		topic = Chosen.word(topic);
		language = Chosen.word(language);
		year = Chosen.year(year);
		licence = Chosen.word(licence);
		format = Chosen.word(format);
		sort = Chosen.oneOf(sort, List.of("title"));
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/materials";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("event", event);
		parameters.put("country", country);
		parameters.put("topic", topic);
		parameters.put("language", language);
		parameters.put("year", year);
		parameters.put("licence", licence);
		parameters.put("format", format);
		parameters.put("sort", sort);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public LibraryFilter on(int number) {
		return new LibraryFilter(q, kind, event, country, topic, language, year, licence, format, sort,
				String.valueOf(number));
	}

}
