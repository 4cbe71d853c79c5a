package org.acsh.portal.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of the list of news, as the address tells it. A value that means
 * nothing is as good as none.
 *
 * @param kind "news" or "press"
 * @param phase the key of a phase whose events it tells of
 * @param year four digits
 * @param page counted from 1
 */
public record NewsFilter(@Nullable String kind, @Nullable String phase, @Nullable String year,
		@Nullable String page) implements Asked {

	static final int PAGE_SIZE = 20;

	/** The parameters that narrow the list, in the order of an address. */
	static final List<String> NARROWING = List.of("kind", "phase", "year");

	private static final Pattern PHASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern KIND = Pattern.compile("news|press");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern PAGE = Pattern.compile("[2-9]|[1-9][0-9]{1,4}");

	public NewsFilter {
		kind = word(kind, KIND);
		phase = word(phase, PHASE);
		year = word(year, YEAR);
		page = word(page, PAGE);
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
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/news");
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

	NewsFilter on(int number) {
		return new NewsFilter(kind, phase, year, String.valueOf(number));
	}

	/** What is chosen, by the name of its parameter; null for what is not. */
	Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("kind", kind);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("page", page);
		return parameters;
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
