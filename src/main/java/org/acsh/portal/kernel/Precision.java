package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How precisely a date is known, from coarse to fine. */
public enum Precision {

	/** Only the year is known. */
	YEAR("y", 4),

	/** The month of the year is known. */
	MONTH("yMMMM", 7),

	/** The day is known. */
	DAY("yMMMMd", 10);

	private final String skeleton;

	private final int textLength;

	Precision(String skeleton, int textLength) {
		this.skeleton = skeleton;
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

	/** The fields that are shown, as a skeleton of UTS #35. */
	String skeleton() {
		return skeleton;
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
