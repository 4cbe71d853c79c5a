package org.acsh.portal.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of the list of meetings, as the address tells it. A value that
 * means nothing is as good as none, so that any address shows a sensible list.
 *
 * @param q words to be found
 * @param kind "bilateral" or "multilateral"
 * @param phase the key of the phase that its event belongs to
 * @param year four digits
 * @param topic the slug of a topic
 * @param sort "oldest", or null for the latest first
 * @param page counted from 1
 */
record MeetingFilter(@Nullable String q, @Nullable String kind, @Nullable String phase, @Nullable String year,
		@Nullable String topic, @Nullable String sort, @Nullable String page) implements Asked {

	static final int PAGE_SIZE = 20;

	/** The parameters that narrow the list, in the order of an address. */
	static final List<String> NARROWING = List.of("q", "kind", "phase", "year", "topic");

	private static final int LONGEST_QUESTION = 200;

	MeetingFilter {
		q = question(q);
		kind = word(kind, "bilateral|multilateral");
		phase = word(phase, "[a-z0-9]+(-[a-z0-9]+)*");
		year = word(year, "[12][0-9]{3}");
		topic = word(topic, "[a-z0-9]+(-[a-z0-9]+)*");
		sort = word(sort, "oldest");
		page = word(page, "[2-9]|[1-9][0-9]{1,4}");
	}

	@Override
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

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
		changed.put("page", null);
		changed.put(parameter, value);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/meetings");
		changed.forEach((name, chosen) -> {
			if (chosen != null) {
				address.queryParam(name, "{" + name + "}");
			}
		});
		return address.encode().buildAndExpand(changed).toUriString();
	}

	@Override
	public Map<String, @Nullable String> keptWithNewWords() {
		Map<String, @Nullable String> kept = parameters();
		kept.keySet().removeAll(List.of("q", "page"));
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	/** What is chosen, by the name of its parameter; null for what is not. */
	Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("topic", topic);
		parameters.put("sort", sort);
		parameters.put("page", page);
		return parameters;
	}

	MeetingFilter on(int number) {
		return new MeetingFilter(q, kind, phase, year, topic, sort, String.valueOf(number));
	}

	private static @Nullable String question(@Nullable String typed) {
		String plain = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_QUESTION));
	}

	private static @Nullable String word(@Nullable String typed, String allowed) {
		String plain = (typed != null) ? typed.strip() : "";
		return Pattern.matches(allowed, plain) ? plain : null;
	}

}
