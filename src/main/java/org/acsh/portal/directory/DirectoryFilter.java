package org.acsh.portal.directory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks of the list of people or of organisations. What cannot be meant is
 * left out.
 *
 * @param q part of a name in any spelling, or null
 * @param kind the kind of organisation in small letters with hyphens, or null
 * @param country ISO 3166-1 alpha-2 in small letters, or null
 * @param letter the first letter of the name that the reader sees, or null
 * @param page counted from 1, or null for the first
 */
record DirectoryFilter(@Nullable String q, @Nullable String kind, @Nullable String country, @Nullable String letter,
		@Nullable String page) {

	static final int PAGE_SIZE = 20;

	private static final int LONGEST_QUESTION = 200;

	private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

	DirectoryFilter {
		q = question(q);
		kind = word(kind, KIND);
		country = word(country, COUNTRY);
		letter = word(letter, LETTER);
		page = "1".equals(page) ? null : word(page, PAGE);
	}

	/** The page asked for, counted from 1. */
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	/** Whether the list is narrowed at all. */
	public boolean isNarrowed() {
		return q != null || kind != null || country != null || letter != null;
	}

	/** The chosen value of a parameter, or null for none. */
	public @Nullable String chosen(String parameter) {
		return parameters().get(parameter);
	}

	/** What the search form sends along with new words: all that is chosen but they. */
	public Map<String, @Nullable String> keptWithNewWords() {
		Map<String, @Nullable String> kept = parameters();
		kept.put("q", null);
		kept.put("page", null);
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	/**
	 * The address of a list with one parameter changed, from its first page.
	 * @param list the list's address, such as "/people"
	 * @param value the new value, or null to leave the parameter out
	 */
	public String href(String list, String parameter, @Nullable String value) {
		Map<String, @Nullable String> changed = parameters();
		changed.put("page", null);
		changed.put(parameter, value);
		changed.values().removeIf(Objects::isNull);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(list);
		changed.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(changed).toUriString();
	}

	DirectoryFilter on(int number) {
		return new DirectoryFilter(q, kind, country, letter, String.valueOf(number));
	}

	Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("country", country);
		parameters.put("letter", letter);
		parameters.put("page", page);
		return parameters;
	}

	private static @Nullable String question(@Nullable String typed) {
		String plain = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_QUESTION));
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
