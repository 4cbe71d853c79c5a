package org.acsh.portal.event;

import java.time.LocalDate;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where an event stands on 14 October 2025. */
class EventStateTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

	@ParameterizedTest
	@CsvSource({ "2025-10-13,,DONE", "2025-10-14,,HAPPENING", "2025-10-15,,PLANNED", "2025-10-12,2025-10-14,HAPPENING",
			"2025-09,,DONE", "2025-10,,PLANNED", "2025,,PLANNED", "2024,,DONE", "2025-10-01,2025-10,PLANNED" })
	void itIsHappeningOnlyWhereBothDaysAreKnown(String from, @Nullable String to, EventState state) {
		assertThat(EventState.of(EventStatus.SCHEDULED, period(from, to), TODAY)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "CANCELLED,CANCELLED", "POSTPONED,POSTPONED" })
	void whatIsCalledOffStaysSoWheneverItWasToBe(EventStatus status, EventState state) {
		assertThat(EventState.of(status, period("2024", null), TODAY)).isEqualTo(state);
		assertThat(EventState.of(status, period("2025-10-14", null), TODAY)).isEqualTo(state);
	}

	@Test
	void aPartWithoutADateOfItsOwnIsNotSaidToBeHappening() {
		PartialPeriod whole = period("2025-10-12", "2025-10-16");
		assertThat(EventState.of(EventStatus.SCHEDULED, whole, TODAY)).isEqualTo(EventState.HAPPENING);
		assertThat(EventState.ofPart(EventStatus.SCHEDULED, whole, TODAY)).isEqualTo(EventState.PLANNED);
		assertThat(EventState.ofPart(EventStatus.SCHEDULED, period("2024", null), TODAY)).isEqualTo(EventState.DONE);
	}

	private static PartialPeriod period(String from, @Nullable String to) {
		return new PartialPeriod(PartialDate.parse(from), (to != null) ? PartialDate.parse(to) : null);
	}

}
