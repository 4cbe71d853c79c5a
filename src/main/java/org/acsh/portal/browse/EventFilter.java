package org.acsh.portal.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.acsh.portal.event.EventFormat;
import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of events, as the address tells it. A value that means
 * nothing is as good as none, so that any address shows a sensible list.
 *
 * @param q words to be found
 * @param kind such as "study-visit"
 * @param phase the key of a phase, such as "capacity-building-2"
 * @param year four digits
 * @param country ISO 3166-1 alpha-2 in small letters
 * @param topic the slug of a topic
 * @param format such as "in-person"
 * @param when "upcoming" or "past"
 * @param sort "newest", "oldest" or "title"
 * @param page counted from 1
 */
public record EventFilter(@Nullable String q, @Nullable String kind, @Nullable String phase, @Nullable String year,
		@Nullable String country, @Nullable String topic, @Nullable String format, @Nullable String when,
		@Nullable String sort, @Nullable String page) implements Asked {

	private static final List<String> FORMATS = Stream.of(EventFormat.values())
		.map(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-'))
		.toList();

	public EventFilter {
		q = Chosen.words(q);
		kind = Chosen.word(kind);
		phase = Chosen.word(phase);
		year = Chosen.year(year);
		country = Chosen.country(country);
		topic = Chosen.word(topic);
		format = Chosen.oneOf(format, FORMATS);
		when = Chosen.oneOf(when, List.of("upcoming", "past"));
		sort = Chosen.oneOf(sort, List.of("oldest", "title"));
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/events";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("country", country);
		parameters.put("topic", topic);
		parameters.put("format", format);
		parameters.put("when", when);
		parameters.put("sort", sort);
		parameters.put("page", page);
		return parameters;
	}

	EventFilter ofAnyKind() {
		return new EventFilter(q, null, phase, year, country, topic, format, when, sort, page);
	}

	@Override
	public EventFilter on(int page) {
		return new EventFilter(q, kind, phase, year, country, topic, format, when, sort, String.valueOf(page));
	}

}
