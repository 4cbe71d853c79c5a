package org.acsh.portal.news;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of the list of news, as the address tells it. A value that means
 * nothing is as good as none.
 *
 * @param kind "news" or "press"
 * @param year four digits
 * @param page counted from 1
 */
public record NewsFilter(@Nullable String kind, @Nullable String year, @Nullable String page) {

	static final int PAGE_SIZE = 20;

	private static final Pattern KIND = Pattern.compile("news|press");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern PAGE = Pattern.compile("[2-9]|[1-9][0-9]{1,4}");

	public NewsFilter {
		kind = word(kind, KIND);
		year = word(year, YEAR);
		page = word(page, PAGE);
	}

	/** The page asked for, counted from 1. */
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	/** Whether the list is narrowed at all. */
	public boolean isNarrowed() {
		return kind != null || year != null;
	}

	/** The chosen value of a parameter, or null for none. */
	public @Nullable String chosen(String parameter) {
		return parameters().get(parameter);
	}

	/**
	 * The address of the list with one parameter changed, from its first page.
	 * @param value the new value, or null to leave the parameter out
	 */
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

	NewsFilter on(int number) {
		return new NewsFilter(kind, year, String.valueOf(number));
	}

	private Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("kind", kind);
		parameters.put("year", year);
		parameters.put("page", page);
		return parameters;
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
