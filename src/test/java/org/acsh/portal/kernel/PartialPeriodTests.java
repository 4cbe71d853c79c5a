package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialPeriodTests {

	static PartialPeriod period(String from, @Nullable String to) {
		return new PartialPeriod(PartialDate.parse(from), (to != null) ? PartialDate.parse(to) : null);
	}

	private static Stream<PartialPeriod> anyPeriods() {
		Random random = new Random(20251002);
		return Stream.generate(() -> anyPeriod(random)).limit(300);
	}

	private static PartialPeriod anyPeriod(Random random) {
		PartialDate one = PartialDateTests.anyDate(random);
		PartialDate other = PartialDateTests.anyDate(random);
		return (one.compareTo(other) <= 0) ? new PartialPeriod(one, other) : new PartialPeriod(other, one);
	}

	@Test
	void aPeriodWithoutAnEndIsAsLongAsItsStart() {
		PartialPeriod month = period("2022-09", null);
		assertThat(month.earliest()).isEqualTo("2022-09-01");
		assertThat(month.latest()).isEqualTo("2022-09-30");
	}

	@Test
	void anEndThatEqualsTheStartSaysNothingMore() {
		assertThat(period("2024-05-16", "2024-05-16")).isEqualTo(period("2024-05-16", null)).hasToString("2024-05-16");
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-06, 2024-12-05", "2025, 2024", "2024-12, 2024-11-30", "2024-12-05, 2023" })
	void anEndBeforeTheStartIsRefused(String from, String to) {
		assertThatIllegalArgumentException().isThrownBy(() -> period(from, to))
			.withMessageContaining(from)
			.withMessageContaining(to);
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-05, 2024, 2024-12-05, 2024-12-31", "2024, 2024-03, 2024-01-01, 2024-03-31",
			"2024-12, 2025, 2024-12-01, 2025-12-31" })
	void startAndEndMayBeKnownUnequally(String from, String to, LocalDate earliest, LocalDate latest) {
		assertThat(period(from, to).earliest()).isEqualTo(earliest);
		assertThat(period(from, to).latest()).isEqualTo(latest);
	}

	@ParameterizedTest
	@CsvSource({ "2024-12-05, , true", "2024-12-05, 2024-12-06, true", "2024-12-05, 2024-12, false",
			"2024-12, 2025-01-02, false", "2024, , false" })
	void itIsKnownToTheDayIfBothItsEndsAre(String from, @Nullable String to, boolean known) {
		assertThat(period(from, to).isKnownToTheDay()).isEqualTo(known);
	}

	@Test
	void itContainsBothItsEnds() {
		PartialPeriod seminar = period("2024-12-05", "2024-12-06");
		assertThat(Stream.of("2024-12-04", "2024-12-05", "2024-12-06", "2024-12-07").map(LocalDate::parse))
			.filteredOn(seminar::contains)
			.map(LocalDate::toString)
			.containsExactly("2024-12-05", "2024-12-06");
	}

	@ParameterizedTest
	@CsvSource({ "2024-12, 2024-12-31, true", "2024-12, 2025-01-01, false", "2024, 2024-05-16, true",
			"2024-12-05, 2024-12-06, false" })
	void periodsThatShareADayOverlap(String one, String other, boolean overlap) {
		assertThat(period(one, null).overlaps(period(other, null))).isEqualTo(overlap);
	}

	@Test
	void overlappingIsMutualAndMeansACommonDay() {
		List<PartialPeriod> periods = anyPeriods().toList();
		for (PartialPeriod one : periods) {
			assertThat(periods).allMatch((other) -> one.overlaps(other) == other.overlaps(one))
				.allMatch((other) -> one
					.overlaps(other) == (one.contains(other.earliest()) || other.contains(one.earliest())));
		}
	}

	@Test
	void theEarlierStartComesFirstThenTheEarlierEnd() {
		List<PartialPeriod> inOrder = List.of(period("2024", null), period("2024-12-05", null),
				period("2024-12-05", "2024-12-06"), period("2024-12-06", null));
		assertThat(inOrder.reversed().stream().sorted()).isEqualTo(inOrder);
	}

	@Test
	void theOrderIsTotal() {
		List<PartialPeriod> sorted = anyPeriods().sorted().toList();
		assertThat(sorted).isSortedAccordingTo(Comparator.comparing(PartialPeriod::earliest));
		for (PartialPeriod one : sorted) {
			assertThat(sorted).allMatch((other) -> (one.compareTo(other) == 0) == one.equals(other));
		}
	}

	@Test
	void itsTextIsAnIntervalOfIso8601() {
		assertThat(period("2025-09-30", "2025-10-02")).hasToString("2025-09-30/2025-10-02");
	}

	@Test
	void itsJsonHasBothEnds() {
		JsonMapper json = new JsonMapper();
		PartialPeriod seminar = period("2024-12-05", "2024-12-06");
		assertThat(json.writeValueAsString(seminar)).isEqualTo("{\"from\":\"2024-12-05\",\"to\":\"2024-12-06\"}");
		assertThat(json.readValue(json.writeValueAsString(seminar), PartialPeriod.class)).isEqualTo(seminar);
	}

}
