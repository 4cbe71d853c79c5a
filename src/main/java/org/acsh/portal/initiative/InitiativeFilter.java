package org.acsh.portal.initiative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of the list of initiatives, as the address tells it. A value that
 * means nothing is as good as none.
 *
 * @param country ISO 3166-1 alpha-2 in small letters
 * @param topic the slug of a topic
 * @param page counted from 1
 */
public record InitiativeFilter(@Nullable String country, @Nullable String topic,
		@Nullable String page) implements Asked {

	static final int PAGE_SIZE = 20;

	/** The parameters that narrow the list, in the order of an address. */
	static final List<String> NARROWING = List.of("country", "topic");

	private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

	private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

	public InitiativeFilter {
		country = word(country, COUNTRY);
		topic = word(topic, TOPIC);
		page = "1".equals(page) ? null : word(page, PAGE);
	}

	@Override
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
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
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/initiatives");
		changed.forEach((name, chosen) -> {
			if (chosen != null) {
				address.queryParam(name, chosen);
			}
		});
		return address.toUriString();
	}

	/** The list has no field for words, so nothing goes along with them. */
	@Override
	public Map<String, @Nullable String> keptWithNewWords() {
		return Map.of();
	}

	InitiativeFilter on(int number) {
		return new InitiativeFilter(country, topic, String.valueOf(number));
	}

	Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("country", country);
		parameters.put("topic", topic);
		parameters.put("page", page);
		return parameters;
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
