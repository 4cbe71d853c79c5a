package org.acsh.portal.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.acsh.portal.kernel.UnreadableException.Reason;

/**
 * What was typed of one end of a period: a day, a month, a year, or some of them. What is
 * left out is said at the other end, as in "5–6 December 2024".
 */
final class TypedDate {

	private static final int YEAR_FIGURES = 4;

	private final String typed;

	// Zero is what was not typed.
	private int day;

	private int month;

	private int year;

	/**
	 * An end of which nothing is known yet.
	 * @param typed the whole of what was typed, for telling what is wrong with it
	 */
	TypedDate(String typed) {
		this.typed = typed;
	}

	/**
	 * Adds a number, a date in figures, or a word.
	 * @throws UnreadableException if it is neither part of a date nor still missing
	 */
	void add(String part) {
		if (Character.isLetter(part.charAt(0))) {
			addMonth(DateVocabulary.ofAllLanguages().month(part).orElseThrow(() -> unreadable(Reason.NO_DATE)));
		}
		else if (part.indexOf('/') > 0) {
			addByOblique(part.split("/", -1));
		}
		else if (Character.isDigit(part.charAt(0))) {
			addFigures(part.split("\\.", -1));
		}
		else {
			throw unreadable(Reason.NO_DATE);
		}
	}

	/**
	 * This end with the month and the year of the other where it lacks them. A day lends
	 * its month and a month its year; a bare year lends nothing: "5 December – 2025" is
	 * no period.
	 * @throws UnreadableException if nothing was typed of this end
	 */
	TypedDate completedBy(TypedDate other) {
		refuseIf(day + month + year == 0, Reason.NO_DATE);
		TypedDate result = new TypedDate(typed);
		result.day = day;
		result.month = (month == 0 && day > 0 && other.day > 0) ? other.month : month;
		result.year = (year == 0 && other.day + other.month > 0) ? other.year : year;
		return result;
	}

	/**
	 * The date.
	 * @throws UnreadableException if it has no year, a day without a month, or does not
	 * exist
	 */
	PartialDate date() {
		if (year == 0 || (day > 0 && month == 0)) {
			throw unreadable(Reason.NO_DATE);
		}
		try {
			return new PartialDate(precision(), LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
		}
		catch (DateTimeException ex) {
			throw unreadable(Reason.NO_SUCH_DAY);
		}
	}

	private Precision precision() {
		if (day > 0) {
			return Precision.DAY;
		}
		return (month > 0) ? Precision.MONTH : Precision.YEAR;
	}

	private void addByOblique(String[] figures) {
		refuseIf(Integer.parseInt(figures[0]) <= 12 && !figures[0].equals(figures[1]), Reason.MONTH_IN_FIGURES);
		refuseIf(Integer.parseInt(figures[1]) > 12, Reason.MONTH_IN_FIGURES);
		addFigures(figures);
	}

	private void addFigures(String[] figures) {
		Deque<String> rest = new ArrayDeque<>(List.of(figures));
		if (rest.getLast().length() == YEAR_FIGURES) {
			addYear(rest.removeLast());
		}
		if (figures.length > 1) {
			addMonth(Integer.parseInt(rest.removeLast()));
		}
		if (!rest.isEmpty()) {
			addDay(rest.getLast());
		}
	}

	private void addYear(String figures) {
		refuseIf(year > 0, Reason.NO_DATE);
		year = Integer.parseInt(figures);
	}

	private void addMonth(int number) {
		refuseIf(month > 0, Reason.NO_DATE);
		refuseIf(number == 0, Reason.NO_SUCH_DAY);
		month = number;
	}

	private void addDay(String figures) {
		refuseIf(day > 0 || figures.length() > 2, Reason.NO_DATE);
		day = Integer.parseInt(figures);
		refuseIf(day == 0, Reason.NO_SUCH_DAY);
	}

	private void refuseIf(boolean wrong, Reason reason) {
		if (wrong) {
			throw unreadable(reason);
		}
	}

	private UnreadableException unreadable(Reason reason) {
		return new UnreadableException(reason, typed);
	}

}
