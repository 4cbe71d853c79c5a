package org.acsh.portal.citation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.citation.UnfitNumberException.Reason;

/**
 * The International Standard Serial Number (ISO 3297).
 *
 * @param text two groups of four digits with a hyphen, the last of which may be an X
 */
public record Issn(String text) {

	private static final Pattern FORM = Pattern
		.compile("(?:ISSN:?\\s*)?([0-9]{4})[\\s\\u2010-\\u2013-]?([0-9]{3}[0-9X])");

	/**
	 * Reads a number as it is printed, such as "ISSN 2049-3630".
	 * @throws UnfitNumberException if it is none
	 */
	public static Issn read(String typed) {
		Matcher form = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
		if (!form.matches()) {
			throw new UnfitNumberException(Reason.ISSN_FORM, typed, "");
		}
		Checksum.MODULO_11.check(form.group(1) + form.group(2), Reason.ISSN_CHECK_DIGIT);
		return new Issn(form.group(1) + "-" + form.group(2));
	}

	@Override
	public String toString() {
		return text;
	}

}
