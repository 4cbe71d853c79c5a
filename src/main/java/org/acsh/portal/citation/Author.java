package org.acsh.portal.citation;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Someone who wrote a work.
 *
 * @param name the family name of a person, the whole name of a body
 * @param given a person's other names, empty for none; null for a body
 */
public record Author(String name, @Nullable String given) {

	private static final Pattern GIVEN_NAME = Pattern.compile("([\\p{Lu}&&\\P{IsLatin}])\\p{Ll}+");

	/** An institution. */
	public static Author body(String name) {
		return new Author(name, null);
	}

	/**
	 * A person whose name is written either family name first, "Mun, Dmitriy", or last,
	 * "Dmitriy Mun".
	 */
	public static Author person(String name) {
		int comma = name.indexOf(',');
		if (comma >= 0) {
			return new Author(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
		}
		int last = name.strip().lastIndexOf(' ');
		return new Author(name.strip().substring(last + 1), name.strip().substring(0, Math.max(0, last)).strip());
	}

	/** Whether it is an institution. */
	public boolean isBody() {
		return given == null;
	}

	/**
	 * The author with initials for given names of the Cyrillic and other alphabets that
	 * have capitals; styles only know how to shorten Latin ones.
	 */
	Author shortened() {
		return (given != null) ? new Author(name, GIVEN_NAME.matcher(given).replaceAll("$1.")) : this;
	}

	/** The name as bibliographies sort it: "Mun, Dmitriy". */
	public String sorted() {
		return (given == null || given.isEmpty()) ? name : name + ", " + given;
	}

}
