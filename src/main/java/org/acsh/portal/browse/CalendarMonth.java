package org.acsh.portal.browse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.event.EventSummary;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A month of the calendar in weeks from Monday. An event whose dates are known to the day
 * stands on its days; one that is known only to the month or the year stands apart and
 * never on the 1st.
 *
 * @param month the month
 * @param weeks its weeks, with the days of the neighbouring months that complete them
 * @param undated the events that fall or may fall into this month on days that are not
 * known
 */
public record CalendarMonth(YearMonth month, List<Week> weeks, List<EventSummary> undated) {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	static CalendarMonth of(YearMonth month, List<EventSummary> events, LocalDate today) {
		List<EventSummary> dated = events.stream()
			.filter(event -> event.period().isKnownToTheDay() && !event.periodOfWhole())
			.toList();
		LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<Week> weeks = monday.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1))
			.map(first -> Week.from(first, month, dated, today))
			.toList();
		return new CalendarMonth(month, weeks, events.stream().filter(event -> !dated.contains(event)).toList());
	}

	static YearMonth parse(String text) {
		YearMonth month = YearMonth.parse(text);
		if (!isShown(month)) {
			throw new DateTimeException("A month that no calendar of ours shows");
		}
		return month;
	}

	/** The month as a date. */
	public PartialDate date() {
		return PartialDate.parse(month.toString());
	}

	/** The month before, or null before the first month that the calendar shows. */
	public @Nullable PartialDate previous() {
		return neighbour(month.minusMonths(1));
	}

	/** The month after, or null after the last month that the calendar shows. */
	public @Nullable PartialDate next() {
		return neighbour(month.plusMonths(1));
	}

	/** The events that fall into this month on days that are not known. */
	public List<EventSummary> sometime() {
		return undated.stream().filter(event -> !mayBeOfAnotherMonth(event)).toList();
	}

	/** The events that may fall into this month, as only their year is known. */
	public List<EventSummary> sometimeInTheYear() {
		return undated.stream().filter(CalendarMonth::mayBeOfAnotherMonth).toList();
	}

	/** Whether nothing falls or may fall into this month. */
	public boolean isEmpty() {
		return undated.isEmpty() && weeks.stream().flatMap(week -> week.days().stream()).allMatch(Day::isFree);
	}

	private static boolean mayBeOfAnotherMonth(EventSummary event) {
		return event.period().from().precision() == Precision.YEAR;
	}

	private static @Nullable PartialDate neighbour(YearMonth month) {
		return isShown(month) ? PartialDate.parse(month.toString()) : null;
	}

	private static boolean isShown(YearMonth month) {
		return month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
	}

	/** The names of the days of the week from Monday. */
	public List<Weekday> weekdays(Locale reader) {
		return Stream.of(DayOfWeek.values())
			.map(day -> new Weekday(day.getDisplayName(TextStyle.SHORT_STANDALONE, reader),
					day.getDisplayName(TextStyle.FULL_STANDALONE, reader)))
			.toList();
	}

	/** A day of the week, in short and in full. */
	public record Weekday(String shortName, String name) {
	}

	/** Seven days from a Monday. */
	public record Week(List<Day> days) {

		private static Week from(LocalDate monday, YearMonth month, List<EventSummary> events, LocalDate today) {
			return new Week(
					monday.datesUntil(monday.plusWeeks(1)).map(date -> Day.of(date, month, events, today)).toList());
		}

	}

	/**
	 * A day with the events that take place on it.
	 *
	 * @param inMonth whether it belongs to the month shown
	 */
	public record Day(LocalDate date, boolean inMonth, boolean isToday, List<EventSummary> events) {

		private static Day of(LocalDate date, YearMonth month, List<EventSummary> events, LocalDate today) {
			return new Day(date, YearMonth.from(date).equals(month), date.equals(today),
					events.stream().filter(event -> event.period().contains(date)).toList());
		}

		/** Whether nothing takes place. */
		public boolean isFree() {
			return events.isEmpty();
		}

	}

}
