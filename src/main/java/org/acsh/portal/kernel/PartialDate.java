package org.acsh.portal.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A date of the Gregorian calendar, in no time zone, as precisely as it is known: a day,
 * a month or only a year. It never turns into the first of a month.
 * <p>
 * Its text is the calendar date of ISO 8601 with reduced precision: "2024", "2025-10",
 * "2024-05-16". Database and JSON hold that text, and dates are ordered as the text is: a
 * year before its months, a month before its days.
 *
 * @param precision how precisely the date is known
 * @param earliest the first day that it can mean
 */
public record PartialDate(Precision precision, LocalDate earliest) implements Comparable<PartialDate> {

	private static final Comparator<PartialDate> AS_TEXT = Comparator.comparing(PartialDate::earliest)
		.thenComparing(PartialDate::precision);

	/**
	 * The date of that precision which holds the day.
	 * @throws IllegalArgumentException for a year outside 1 to 9999
	 */
	public PartialDate {
		if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
			throw new IllegalArgumentException("A year has four digits, not " + earliest.getYear());
		}
		earliest = precision.firstDay(earliest);
	}

	/**
	 * Reads "2024", "2025-10" or "2024-05-16".
	 * @throws IllegalArgumentException for any other text and for days that do not exist
	 */
	@JsonCreator
	public static PartialDate parse(String text) {
		Precision precision = Precision.ofText(text);
		try {
			return new PartialDate(precision, LocalDate.parse(precision.completed(text)));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("No such date: " + text, ex);
		}
	}

	/**
	 * Reads what a person types as {@link PartialPeriod#read} does, if it is one date.
	 * @throws UnreadableException if it is no date or more than one
	 */
	public static PartialDate read(String typed) {
		PartialPeriod period = PartialPeriod.read(typed);
		if (period.to() != null) {
			throw new UnreadableException(UnreadableException.Reason.MORE_THAN_ONE_DATE, typed);
		}
		return period.from();
	}

	/** The last day that this date can mean. */
	public LocalDate latest() {
		return precision.lastDay(earliest);
	}

	/**
	 * How the date reads in a language by the Unicode CLDR, with English as in Britain:
	 * "16 May 2024", "October 2025", "2024".
	 */
	public String in(Locale reader) {
		return DateWording.of(this, reader);
	}

	@Override
	public int compareTo(PartialDate other) {
		return AS_TEXT.compare(this, other);
	}

	/** The ISO 8601 text, which is also valid in HTML's {@code <time datetime>}. */
	@JsonValue
	@Override
	public String toString() {
		return precision.textOf(earliest);
	}

}
