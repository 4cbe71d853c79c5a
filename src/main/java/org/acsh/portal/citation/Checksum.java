package org.acsh.portal.citation;

import java.util.stream.IntStream;

import org.acsh.portal.citation.UnfitNumberException.Reason;

/** How the last digit of a number follows from the others. */
enum Checksum {

	/** Of ISBNs of 13 digits: weights 1 and 3 in turn (ISO 2108, EAN-13). */
	MODULO_10 {
		@Override
		String digit(String others) {
			int sum = IntStream.range(0, others.length())
				.map(place -> Character.digit(others.charAt(place), 10) * ((place % 2 == 0) ? 1 : 3))
				.sum();
			return String.valueOf((10 - sum % 10) % 10);
		}
	},

	/**
	 * Of ISBNs of 10 digits and ISSNs: weights falling to 2, X for ten (ISO 2108, ISO
	 * 3297).
	 */
	MODULO_11 {
		@Override
		String digit(String others) {
			int sum = IntStream.range(0, others.length())
				.map(place -> Character.digit(others.charAt(place), 10) * (others.length() + 1 - place))
				.sum();
			int digit = (11 - sum % 11) % 11;
			return (digit == 10) ? "X" : String.valueOf(digit);
		}
	};

	/** The digit that belongs behind the others. */
	abstract String digit(String others);

	/**
	 * Refuses a number whose last digit does not fit.
	 * @throws UnfitNumberException with the digit found and the one expected
	 */
	void check(String digits, Reason otherwise) {
		String found = digits.substring(digits.length() - 1);
		String expected = digit(digits.substring(0, digits.length() - 1));
		if (!found.equals(expected)) {
			throw new UnfitNumberException(otherwise, found, expected);
		}
	}

}
