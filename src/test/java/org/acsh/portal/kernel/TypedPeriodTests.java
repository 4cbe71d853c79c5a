package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.acsh.portal.kernel.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A tilde stands for a no-break space. */
class TypedPeriodTests {

	private static PartialDate anyDate(Random random) {
		LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(25_000));
		return new PartialDate(Precision.values()[random.nextInt(3)], day);
	}

	private static PartialPeriod anyPeriod(Random random) {
		PartialDate from = anyDate(random);
		int days = random.nextBoolean() ? 40 : 900;
		PartialDate to = new PartialDate(Precision.values()[random.nextInt(3)],
				from.latest().plusDays(random.nextInt(days)));
		return (random.nextInt(4) == 0) ? new PartialPeriod(from, null) : new PartialPeriod(from, to);
	}

	private static void assertRefused(String typed, Reason reason) {
		assertThatExceptionOfType(UnreadableException.class).as(typed)
			.isThrownBy(() -> PartialPeriod.read(typed))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024                                  | 2024
			2024–2025                             | 2024/2025
			2024 - 2025                           | 2024/2025
			2021–2023~гг.                         | 2021/2023
			в 2024 году                           | 2024
			October 2025                          | 2025-10
			Oct 2025                              | 2025-10
			oct. 2025                             | 2025-10
			OCTOBER   2025                        | 2025-10
			in October, 2025                      | 2025-10
			Sept 2025                             | 2025-09
			Sep 2025                              | 2025-09
			октябрь 2025                          | 2025-10
			ОКТЯБРЬ 2025                          | 2025-10
			октябрь 2025~г.                       | 2025-10
			в октябре 2025 г.                     | 2025-10
			в мае 2025                            | 2025-05
			окт. 2025                             | 2025-10
			сен 2025                              | 2025-09
			10.2025                               | 2025-10
			2024-10                               | 2024-10
			December 2024 – January 2025          | 2024-12/2025-01
			September-October 2025                | 2025-09/2025-10
			сентябрь – октябрь 2025~г.            | 2025-09/2025-10
			5 Dec 2024                            | 2024-12-05
			5 December 2024                       | 2024-12-05
			5th of December 2024                  | 2024-12-05
			December 5, 2024                      | 2024-12-05
			05.12.2024                            | 2024-12-05
			5.12.2024 г.                          | 2024-12-05
			25/12/2024                            | 2024-12-25
			5 декабря 2024                        | 2024-12-05
			5~декабря 2024~г.                     | 2024-12-05
			5 дек. 2024г.                         | 2024-12-05
			2024-12-05                            | 2024-12-05
			5-6 Dec 2024                          | 2024-12-05/2024-12-06
			5—6 Dec 2024                          | 2024-12-05/2024-12-06
			5 to 6 Dec 2024                       | 2024-12-05/2024-12-06
			December 5-6, 2024                    | 2024-12-05/2024-12-06
			Dec 5 – Dec 6, 2024                   | 2024-12-05/2024-12-06
			5–6 декабря 2024 г.                   | 2024-12-05/2024-12-06
			from 5 to 6 December 2024             | 2024-12-05/2024-12-06
			с 5 по 6 декабря 2024 года            | 2024-12-05/2024-12-06
			05–06.12.2024                         | 2024-12-05/2024-12-06
			05.12.2024 - 06.12.2024               | 2024-12-05/2024-12-06
			2024-12-05/2024-12-06                 | 2024-12-05/2024-12-06
			2024-12-05 – 2024-12-06               | 2024-12-05/2024-12-06
			30 September – 2 October 2025         | 2025-09-30/2025-10-02
			30.09-02.10.2025                      | 2025-09-30/2025-10-02
			30.09.–02.10.2025                     | 2025-09-30/2025-10-02
			28 Dec 2024 – 3 Jan 2025              | 2024-12-28/2025-01-03
			December 28, 2024 – January 3, 2025   | 2024-12-28/2025-01-03
			30 декабря 2024~г. – 2 января 2025~г. | 2024-12-30/2025-01-02
			5 December – 2024-12-06               |
			December 2024 – 2025                  | 2024-12/2025
			16 May 2024 – June 2024               | 2024-05-16/2024-06
			5–5 December 2024                     | 2024-12-05
			""")
	void aPeriodIsReadAsPeopleTypeIt(String typed, String period) {
		String text = typed.replace('~', '\u00a0');
		if (period == null) {
			assertRefused(text, Reason.NO_DATE);
		}
		else {
			assertThat(PartialPeriod.read("  " + text + " ")).hasToString(period);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk" })
	void whatThePortalPrintsIsReadBack(String language) {
		Random random = new Random(20251005);
		Locale reader = Locale.of(language);
		for (int i = 0; i < 5000; i++) {
			PartialPeriod period = anyPeriod(random);
			assertThat(PartialPeriod.read(period.in(reader))).as(period.in(reader)).isEqualTo(period);
			assertThat(PartialPeriod.read(period.toString())).isEqualTo(period);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk" })
	void everyMonthHasItsName(String language) {
		for (int month = 1; month <= 12; month++) {
			PartialDate date = new PartialDate(Precision.MONTH, LocalDate.of(2025, month, 1));
			assertThat(PartialDate.read(date.in(Locale.of(language)))).isEqualTo(date);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "soon", "TBC", "5", "December", "5 December", "5-6 2024", "5 December – 2025",
			"December 2024 – 25", "2024 – 6", "5 December 2024 –", "– 5 December 2024", "5 6 December 2024",
			"2024 2025", "5 December 24", "05.12.24", "20251005", "1.2.3.2024", "May June 2025", "ма 2025",
			"5–6–7 December 2024", "5 December 2024 at 10:00", "33 people", "+2024", "5 Декабря 2024 <b>" })
	void whatIsNoPeriodIsRefused(String typed) {
		assertRefused(typed, Reason.NO_DATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5/12/2024", "05/12/2024", "12/25/2024", "5-12-2024", "1/2/2025 – 3/2/2025" })
	void aMonthThatCanBeTakenForADayMustBeNamed(String typed) {
		assertRefused(typed, Reason.MONTH_IN_FIGURES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 June 2024", "30 февраля 2024", "29.02.2023", "2024-13", "2024-02-30", "00.12.2024",
			"05.13.2024", "00.2024", "0 May 2024", "32 May 2024" })
	void aDayThatDoesNotExistIsRefused(String typed) {
		assertRefused(typed, Reason.NO_SUCH_DAY);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "6–5 December 2024", "2025–2024", "28 December – 3 January 2025", "2024-12-06/2024-12-05" })
	void anEndBeforeTheStartIsRefused(String typed) {
		assertRefused(typed, Reason.ENDS_BEFORE_START);
	}

	@Test
	void aPeriodIsNoSingleDate() {
		assertThat(PartialDate.read("5 December 2024")).hasToString("2024-12-05");
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> PartialDate.read("5–6 December 2024"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.MORE_THAN_ONE_DATE));
	}

	@Test
	void noTextTakesLongToRefuse() {
		assertRefused("5 December ".repeat(100_000), Reason.NO_DATE);
	}

	@Test
	void rubbishIsNeverAnsweredOtherwiseThanByARefusal() {
		Random random = new Random(5);
		String[] pieces = { "5", "31", "2024", "-", "–", "/", ".", ",", " ", "December", "мая", "to", "по", "г", "12",
				"0", "\u0661", "\ud83d\ude00", "(", "99999999999" };
		for (int i = 0; i < 50_000; i++) {
			StringBuilder typed = new StringBuilder();
			random.ints(1 + random.nextInt(8), 0, pieces.length).forEach((piece) -> typed.append(pieces[piece]));
			try {
				assertThat(PartialPeriod.read(typed.toString()).earliest()).isNotNull();
			}
			catch (UnreadableException ex) {
				assertThat(ex.reason()).isNotNull();
			}
		}
	}

}
