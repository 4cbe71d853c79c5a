package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How precisely a date is known, from coarse to fine. */
public enum Precision {

	/** Only the year is known. */
	YEAR(4),

	/** The month of the year is known. */
	MONTH(7),

	/** The day is known. */
	DAY(10);

	private final int textLength;

	Precision(int textLength) {
		this.textLength = textLength;
	}

	static Precision ofText(String text) {
		for (Precision precision : values()) {
			if (precision.textLength == text.length()) {
				return precision;
			}
		}
		throw new IllegalArgumentException("Neither year, month nor day: " + text);
	}

	String completed(String text) {
		return text + "0001-01-01".substring(textLength);
	}

	String textOf(LocalDate day) {
		return day.toString().substring(0, textLength);
	}

	LocalDate firstDay(LocalDate day) {
		return switch (this) {
			case YEAR -> day.withDayOfYear(1);
			case MONTH -> day.withDayOfMonth(1);
			case DAY -> day;
		};
	}

	LocalDate lastDay(LocalDate day) {
		return switch (this) {
			case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
			case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
			case DAY -> day;
		};
	}

}
