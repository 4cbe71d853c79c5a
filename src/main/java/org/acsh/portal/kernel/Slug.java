package org.acsh.portal.kernel;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.Transliterator;

/**
 * The readable part of a page's address, such as "study-visit-2022": small Latin letters
 * and digits in words parted by hyphens, at most 80 characters.
 *
 * @param value the slug itself
 */
public record Slug(@JsonValue String value) {

	private static final int LONGEST = 80;

	private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	// The signs that romanised words keep for soft letters, and accents without a letter.
	private static final Pattern INSIDE_WORDS = Pattern.compile("['\"\\p{Lm}\\p{M}]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	/**
	 * Checks the slug.
	 * @throws IllegalArgumentException for anything that is not a slug
	 */
	@JsonCreator
	public Slug {
		if (!isOne(value)) {
			throw new IllegalArgumentException("Not a slug: " + value);
		}
	}

	/** Whether a text can be the readable part of an address. */
	public static boolean isOne(String text) {
		return text.length() <= LONGEST && WELL_FORMED.matcher(text).matches();
	}

	/**
	 * The slug of a name or title in any script: "João Vasconcelos" gives
	 * "joao-vasconcelos". Long texts are cut after a word.
	 * @throws IllegalArgumentException if the text has neither letters nor digits
	 */
	public static Slug from(String text) {
		String latin = InLatin.RULES.transliterate(text);
		String words = INSIDE_WORDS.matcher(latin).replaceAll("");
		return new Slug(cut(BETWEEN_WORDS.matcher(words).replaceAll("-").replaceAll("^-|-$", ""), LONGEST));
	}

	/**
	 * This slug or, where it is taken, the first of "x-2", "x-3" … that is not.
	 * @param isTaken whether a slug is in use
	 */
	public Slug firstFree(Predicate<Slug> isTaken) {
		Slug free = this;
		for (int number = 2; isTaken.test(free); number++) {
			String ending = "-" + number;
			free = new Slug(cut(value, LONGEST - ending.length()) + ending);
		}
		return free;
	}

	private static String cut(String words, int longest) {
		if (words.length() <= longest) {
			return words;
		}
		int end = words.lastIndexOf('-', longest);
		return words.substring(0, (end > 0) ? end : longest);
	}

	@Override
	public String toString() {
		return value;
	}

	/** The rules are loaded with the first text that needs them. */
	private static final class InLatin {

		private static final Transliterator RULES = Transliterator
			.getInstance("Russian-Latin/BGN; Armenian-Latin/BGN; Georgian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

	}

}
