package org.acsh.portal.kernel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A number of people or things, with what is known of it: exactly, at least or about that
 * many.
 *
 * @param bound what is known of the number
 * @param value the number, not negative
 */
@Embeddable
public record Count(@Enumerated(EnumType.STRING) Bound bound, int value) {

	/**
	 * Checks the number.
	 * @throws IllegalArgumentException if it is negative
	 */
	public Count {
		if (value < 0) {
			throw new IllegalArgumentException("A count cannot be negative: " + value);
		}
	}

	/**
	 * Reads what a person types in English or Russian: "33", "at least 30", "30+", "over
	 * 30", "about 100", «не менее 30», "~100", "1 200". "More than 30" is at least 30:
	 * that is how far was counted.
	 * @throws UnreadableException for anything else
	 */
	public static Count read(String typed) {
		return TypedCount.read(typed);
	}

	/** The count in the shortest form that is read back: "33", "30+", "~100". */
	public String typed() {
		return switch (bound) {
			case EXACT -> String.valueOf(value);
			case AT_LEAST -> value + "+";
			case ABOUT -> "~" + value;
		};
	}

	/** What is known of a number. */
	public enum Bound {

		/** The number itself. */
		EXACT,

		/** The number or more. */
		AT_LEAST,

		/** The number, more or less. */
		ABOUT

	}

}
