package org.acsh.portal.usage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Some months, the first and the last of which count too.
 *
 * @param from the first month
 * @param to the last month, never before the first
 */
record UsagePeriod(YearMonth from, YearMonth to) {

	private static final int USUAL = 12;

	// No more than a page can show.
	static final int LONGEST = 120;

	/**
	 * Reads what an address says; where it says nothing that can be read, the last twelve
	 * months.
	 * @param from such as "2026-01"
	 * @param to such as "2026-12"
	 * @param today at the hub
	 */
	static UsagePeriod of(@Nullable String from, @Nullable String to, LocalDate today) {
		YearMonth last = read(to, YearMonth.from(today));
		YearMonth first = read(from, last.minusMonths(USUAL - 1L));
		return first.isAfter(last) ? between(last, first) : between(first, last);
	}

	/** The last months, this one among them. */
	static UsagePeriod last(int months, LocalDate today) {
		return new UsagePeriod(YearMonth.from(today).minusMonths(months - 1L), YearMonth.from(today));
	}

	/** A year so far. */
	static UsagePeriod yearOf(LocalDate today) {
		return new UsagePeriod(YearMonth.of(today.getYear(), 1), YearMonth.from(today));
	}

	LocalDate firstDay() {
		return from.atDay(1);
	}

	LocalDate lastDay() {
		return to.atEndOfMonth();
	}

	private static UsagePeriod between(YearMonth first, YearMonth last) {
		YearMonth earliest = last.minusMonths(LONGEST - 1L);
		return new UsagePeriod(first.isBefore(earliest) ? earliest : first, last);
	}

	private static YearMonth read(@Nullable String written, YearMonth otherwise) {
		try {
			YearMonth month = (written != null) ? YearMonth.parse(written.strip()) : otherwise;
			return (month.getYear() >= 2000 && month.getYear() < 3000) ? month : otherwise;
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

}
