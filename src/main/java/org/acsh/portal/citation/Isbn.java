package org.acsh.portal.citation;

import java.util.Locale;
import java.util.regex.Pattern;

import org.acsh.portal.citation.UnfitNumberException.Reason;

/**
 * The International Standard Book Number of 10 or 13 digits (ISO 2108).
 *
 * @param text the number with its hyphens as printed
 */
public record Isbn(String text) {

	private static final Pattern LABEL = Pattern.compile("(?i)^isbn(-1[03])?:?\\s*");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u2010-\\u2013-]+");

	private static final Pattern SIGNS = Pattern.compile("[0-9]+X?");

	private static final Pattern PREFIX = Pattern.compile("97[89].*");

	/**
	 * Reads a number as it is printed, such as "ISBN 978-92-64-32121-1", with hyphens,
	 * spaces or neither.
	 * @throws UnfitNumberException if it is none
	 */
	public static Isbn read(String typed) {
		String text = SPACES.matcher(LABEL.matcher(typed.strip()).replaceFirst("").toUpperCase(Locale.ROOT))
			.replaceAll("-");
		String digits = text.replace("-", "");
		require(SIGNS.matcher(digits).matches(), Reason.ISBN_SIGNS, typed);
		require(digits.length() == 10 || digits.length() == 13, Reason.ISBN_LENGTH, String.valueOf(digits.length()));
		require(digits.length() == 10 || PREFIX.matcher(digits).matches(), Reason.ISBN_PREFIX, digits);
		Checksum checksum = (digits.length() == 10) ? Checksum.MODULO_11 : Checksum.MODULO_10;
		checksum.check(digits, Reason.ISBN_CHECK_DIGIT);
		return new Isbn(text);
	}

	private static void require(boolean fits, Reason otherwise, String found) {
		if (!fits) {
			throw new UnfitNumberException(otherwise, found, "");
		}
	}

	@Override
	public String toString() {
		return text;
	}

}
