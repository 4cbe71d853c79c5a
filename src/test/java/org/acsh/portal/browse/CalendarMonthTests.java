package org.acsh.portal.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.event.EventStatus;
import org.acsh.portal.event.EventSummary;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A month in weeks. */
class CalendarMonthTests {

	private static final TermRef SEMINAR = new TermRef("SEMINAR", "SEMINAR", LocalizedText.of("en", "Seminar"),
			LocalizedText.of("en", "Seminars"));

	private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

	@ParameterizedTest
	@CsvSource({ "2025-10,5", "2021-02,4", "2023-10,6" })
	void weeksAreWholeAndBeginOnMonday(YearMonth month, int weeks) {
		CalendarMonth calendar = CalendarMonth.of(month, List.of(), TODAY);
		assertThat(calendar.weeks()).hasSize(weeks).allSatisfy(week -> assertThat(week.days()).hasSize(7));
		assertThat(days(calendar).filter(CalendarMonth.Day::inMonth)).hasSize(month.lengthOfMonth());
	}

	@Test
	void anEventStandsOnEachOfItsDays() {
		CalendarMonth calendar = month("2025-10", event("2025-09-30", "2025-10-02"));
		assertThat(days(calendar).filter(day -> day.inMonth() && !day.isFree()).map(day -> day.date().getDayOfMonth()))
			.containsExactly(1, 2);
	}

	@Test
	void anEventWhoseDayIsNotKnownStandsOnNone() {
		CalendarMonth calendar = month("2025-10", event("2025-10", null), event("2025", null),
				event("2025-10-01", "2025-11"));
		assertThat(days(calendar)).allMatch(CalendarMonth.Day::isFree);
		assertThat(calendar.sometime()).hasSize(2);
		assertThat(calendar.sometimeInTheYear()).hasSize(1);
		assertThat(calendar.isEmpty()).isFalse();
	}

	@Test
	void oneDayIsToday() {
		assertThat(days(month("2025-10")).filter(CalendarMonth.Day::isToday)).singleElement()
			.returns(TODAY, CalendarMonth.Day::date);
		assertThat(days(month("2025-12"))).noneMatch(CalendarMonth.Day::isToday);
	}

	@Test
	void monthsFollowEachOtherOverTheTurnOfTheYear() {
		assertThat(month("2025-12").next()).isEqualTo(PartialDate.parse("2026-01"));
		assertThat(month("2025-01").previous()).isEqualTo(PartialDate.parse("2024-12"));
		assertThat(month("2100-12").next()).isNull();
		assertThat(month("1990-01").previous()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1989-12", "2101-01", "2025", "2025-13", "x", "" })
	void aMonthThatIsNotShownIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CalendarMonth.parse(text));
	}

	@Test
	void theDaysOfTheWeekAreNamedInTheReadersLanguage() {
		assertThat(month("2025-10").weekdays(Locale.of("ru"))).first()
			.isEqualTo(new CalendarMonth.Weekday("пн", "понедельник"));
	}

	private static CalendarMonth month(String month, EventSummary... events) {
		return CalendarMonth.of(YearMonth.parse(month), List.of(events), TODAY);
	}

	private static Stream<CalendarMonth.Day> days(CalendarMonth calendar) {
		return calendar.weeks().stream().flatMap(week -> week.days().stream());
	}

	private static EventSummary event(String from, @Nullable String to) {
		PartialPeriod period = new PartialPeriod(PartialDate.parse(from), (to != null) ? PartialDate.parse(to) : null);
		return new EventSummary("event", SEMINAR, LocalizedText.of("en", "Event"), null, period, false,
				period.earliest(), period.latest(), null, List.of(), false, null, null, null, null,
				EventStatus.SCHEDULED);
	}

}
