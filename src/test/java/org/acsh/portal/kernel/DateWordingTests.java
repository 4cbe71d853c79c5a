package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A tilde stands for a no-break space. */
class DateWordingTests {

	private static String visible(String text) {
		return text.replace('\u00a0', '~');
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 2024       | 2024
			en | 2025-10    | October 2025
			en | 2024-05-16 | 16 May 2024
			ru | 2024       | 2024~г.
			ru | 2025-10    | октябрь 2025~г.
			ru | 2024-05-16 | 16 мая 2024~г.
			kk | 2024-05-16 | 2024~ж. 16 мамыр
			ko | 2024-05-16 | 2024년 5월 16일
			ka | 2025-10    | ოქტომბერი, 2025
			hy | 2024-05-16 | 16 մայիսի, 2024 թ.
			""")
	void aDateReadsAsPreciseAsItIsKnown(String reader, String date, String text) {
		String words = PartialDate.parse(date).in(Locale.forLanguageTag(reader));
		assertThat(visible(words)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 2024-12-05 | 2024-12-06 | 5–6 December 2024
			en | 2025-09-30 | 2025-10-02 | 30 September – 2 October 2025
			en | 2024-12-30 | 2025-01-02 | 30 December 2024 – 2 January 2025
			en | 2025-09    | 2025-10    | September–October 2025
			en | 2024-12    | 2025-01    | December 2024 – January 2025
			en | 2021       | 2023       | 2021–2023
			ru | 2024-12-05 | 2024-12-06 | 5–6 декабря 2024~г.
			ru | 2025-09-30 | 2025-10-02 | 30 сентября – 2 октября 2025~г.
			ru | 2024-12-30 | 2025-01-02 | 30 декабря 2024~г. – 2 января 2025~г.
			ru | 2025-09    | 2025-10    | сентябрь – октябрь 2025~г.
			ru | 2021       | 2023       | 2021–2023~гг.
			kk | 2024-12-05 | 2024-12-06 | 2024~ж. 5–6 желтоқсан
			ko | 2024-12-05 | 2024-12-06 | 2024년 12월 5일~6일
			""")
	void aPeriodSaysWhatItsEndsShareOnce(String reader, String from, String to, String text) {
		String words = PartialPeriodTests.period(from, to).in(Locale.forLanguageTag(reader));
		assertThat(visible(words)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 2024-12    | 2025    | December 2024 – 2025
			en | 2024-05-16 | 2024-06 | 16 May 2024 – June 2024
			ru | 2024-12    | 2025    | декабрь 2024~г. – 2025~г.
			""")
	void endsKnownUnequallyAreBothSaidInFull(String reader, String from, String to, String text) {
		String words = PartialPeriodTests.period(from, to).in(Locale.forLanguageTag(reader));
		assertThat(visible(words)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "en-GB", "en-US", "en-KZ" })
	void allEnglishIsBritish(String reader) {
		assertThat(PartialDate.parse("2024-05-16").in(Locale.forLanguageTag(reader))).isEqualTo("16 May 2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "th-TH", "fa-AF", "en-u-ca-buddhist" })
	void yearsAreThoseOfTheGregorianCalendar(String reader) {
		Locale withLatinDigits = Locale.forLanguageTag(reader + (reader.contains("-u-") ? "" : "-u") + "-nu-latn");
		assertThat(PartialDate.parse("2024-05").in(withLatinDigits)).contains("2024");
	}

	@Test
	void noThinSpaceReachesThePage() {
		Random random = new Random(20220927);
		for (Locale reader : Locale.getAvailableLocales()) {
			PartialDate one = PartialDateTests.anyDate(random);
			PartialPeriod period = new PartialPeriod(one, new PartialDate(one.precision(), one.latest().plusDays(40)));
			assertThat(one.in(reader) + period.in(reader)).as(reader.toLanguageTag())
				.doesNotContain("\u2009", "\u202f")
				.isNotBlank();
		}
	}

	@Test
	void manyReadersAtOnceGetTheirOwnDates() {
		List<PartialDate> may = IntStream.rangeClosed(1, 31)
			.mapToObj((day) -> new PartialDate(Precision.DAY, LocalDate.of(2024, 5, day)))
			.toList();
		IntStream readers = IntStream.range(0, 200_000).parallel().map((reader) -> reader % 31);
		assertThat(readers.filter((day) -> !may.get(day).in(Locale.UK).equals(day + 1 + " May 2024")).count()).isZero();
	}

}
