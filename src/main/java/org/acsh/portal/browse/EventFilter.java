package org.acsh.portal.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.event.EventFormat;
import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

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

	static final int PAGE_SIZE = 20;

	// The parameters that narrow the list, in the order of an address.
	static final List<String> NARROWING = List.of("q", "kind", "phase", "year", "country", "topic", "format", "when");

	private static final Set<String> FORMATS = words(EventFormat.values());

	private static final int LONGEST_QUESTION = 200;

	private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

	public EventFilter {
		q = question(q);
		kind = word(kind, WORD);
		phase = word(phase, WORD);
		year = word(year, YEAR);
		country = word(country, COUNTRY);
		topic = word(topic, WORD);
		format = oneOf(format, FORMATS);
		when = oneOf(when, Set.of("upcoming", "past"));
		sort = oneOf(sort, Set.of("oldest", "title"));
		page = "1".equals(page) ? null : word(page, PAGE);
	}

	@Override
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	/** Whether the list is narrowed at all. */
	public boolean isNarrowed() {
		return NARROWING.stream().anyMatch(parameter -> chosen(parameter) != null);
	}

	@Override
	public @Nullable String chosen(String parameter) {
		return parameters().get(parameter);
	}

	@Override
	public String href(String parameter, @Nullable String value) {
		Map<String, @Nullable String> changed = parameters();
		if (!"page".equals(parameter)) {
			changed.put("page", null);
		}
		changed.put(parameter, value);
		return address(changed);
	}

	EventFilter ofAnyKind() {
		return new EventFilter(q, null, phase, year, country, topic, format, when, sort, page);
	}

	EventFilter on(int page) {
		return new EventFilter(q, kind, phase, year, country, topic, format, when, sort, String.valueOf(page));
	}

	@Override
	public Map<String, @Nullable String> keptWithNewWords() {
		Map<String, @Nullable String> kept = parameters();
		kept.keySet().removeAll(Set.of("q", "page"));
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	/**
	 * What is chosen, by the name of its parameter, in the order of an address; null for
	 * what is not.
	 */
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

	private static String address(Map<String, @Nullable String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/events");
		parameters.forEach((name, value) -> {
			if (value != null) {
				address.queryParam(name, "{" + name + "}");
			}
		});
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	private static Set<String> words(Enum<?>[] constants) {
		return Stream.of(constants)
			.map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable String question(@Nullable String typed) {
		String plain = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_QUESTION));
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

	private static @Nullable String oneOf(@Nullable String typed, Set<String> allowed) {
		String word = word(typed, WORD);
		return (word != null && allowed.contains(word)) ? word : null;
	}

}
