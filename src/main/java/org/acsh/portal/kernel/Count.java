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
