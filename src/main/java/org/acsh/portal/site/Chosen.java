package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what an address chooses. A value that means nothing is as good as none, so that
 * any address shows a sensible list: all methods return null for it.
 */
public final class Chosen {

	private static final int LONGEST_WORDS = 200;

	private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,60}(-[a-z0-9]{1,60}){0,20}");

	private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern PAGE = Pattern.compile("[2-9]|[1-9][0-9]{1,4}");

	private Chosen() {
	}

	/** Words to be found, the first 200 characters of them. */
	public static @Nullable String words(@Nullable String typed) {
		String plain = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_WORDS));
	}

	/** A slug, a key or the like, in small letters. */
	public static @Nullable String word(@Nullable String typed) {
		return matching(typed, WORD);
	}

	/** One of a few words. */
	public static @Nullable String oneOf(@Nullable String typed, List<String> allowed) {
		String word = word(typed);
		return (word != null && allowed.contains(word)) ? word : null;
	}

	/** The code of a country as ISO 3166-1 alpha-2 has it, in small letters. */
	public static @Nullable String country(@Nullable String typed) {
		return matching(typed, COUNTRY);
	}

	/** Four digits. */
	public static @Nullable String year(@Nullable String typed) {
		return matching(typed, YEAR);
	}

	/** The number of a page that is not the first. */
	public static @Nullable String page(@Nullable String typed) {
		return matching(typed, PAGE);
	}

	/** What a pattern allows, in small letters. */
	public static @Nullable String matching(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
