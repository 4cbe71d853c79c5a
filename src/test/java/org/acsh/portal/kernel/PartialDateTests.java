package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	static PartialDate anyDate(Random random) {
		LocalDate day = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(500));
		Precision[] precisions = Precision.values();
		return new PartialDate(precisions[random.nextInt(precisions.length)], day);
	}

	static Stream<PartialDate> anyDates() {
		Random random = new Random(20241206);
		return Stream.generate(() -> anyDate(random)).limit(2000);
	}

	@ParameterizedTest
	@CsvSource({ "2024, YEAR, 2024-01-01, 2024-12-31", "2024-02, MONTH, 2024-02-01, 2024-02-29",
			"2023-02, MONTH, 2023-02-01, 2023-02-28", "2024-05-16, DAY, 2024-05-16, 2024-05-16",
			"0001, YEAR, 0001-01-01, 0001-12-31" })
	void aDateMeansAllDaysOfItsPrecision(String text, Precision precision, LocalDate earliest, LocalDate latest) {
		PartialDate date = PartialDate.parse(text);
		assertThat(date.precision()).isEqualTo(precision);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24", "2024-", "2024-5", "2024-13", "2024-00", "2023-02-29", "2024-05-16T09:00",
			"16.05.2024", "May 2024", "+2024", "-001", "0000", "２０２４", " 2024", "2024\u0000" })
	void whatIsNoDateIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
	}

	@Test
	void aDateKnowsNoMoreThanItsPrecision() {
		assertThat(new PartialDate(Precision.MONTH, LocalDate.of(2025, 10, 14))).isEqualTo(PartialDate.parse("2025-10"))
			.hasToString("2025-10");
	}

	@Test
	void aYearHasFourDigits() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PartialDate(Precision.YEAR, LocalDate.of(10000, 1, 1)));
	}

	@Test
	void aYearComesBeforeItsMonthsAndAMonthBeforeItsDays() {
		List<String> texts = List.of("2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-31", "2024-02", "2025");
		assertThat(texts.reversed().stream().map(PartialDate::parse).sorted()).map(PartialDate::toString)
			.isEqualTo(texts);
	}

	@Test
	void theOrderIsThatOfTheTextsAndAgreesWithTheFirstDay() {
		List<PartialDate> sorted = anyDates().sorted().toList();
		assertThat(sorted).isSortedAccordingTo(Comparator.comparing(PartialDate::toString));
		assertThat(sorted).isSortedAccordingTo(Comparator.comparing(PartialDate::earliest));
	}

	@Test
	void onlyEqualDatesCompareAsEqual() {
		List<PartialDate> dates = anyDates().limit(200).toList();
		for (PartialDate one : dates) {
			assertThat(dates).allMatch((other) -> (one.compareTo(other) == 0) == one.equals(other))
				.allMatch((other) -> Integer.signum(one.compareTo(other)) == -Integer.signum(other.compareTo(one)));
		}
	}

	@Test
	void aDateIsReadBackFromItsText() {
		assertThat(anyDates()).allSatisfy((date) -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date));
	}

	@Test
	void itsJsonIsItsText() {
		JsonMapper json = new JsonMapper();
		assertThat(json.writeValueAsString(PartialDate.parse("2025-10"))).isEqualTo("\"2025-10\"");
		assertThat(json.readValue("\"2025-10\"", PartialDate.class)).isEqualTo(PartialDate.parse("2025-10"));
	}

}
