package org.acsh.portal.event;

import java.time.LocalTime;
import java.util.List;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions as readers are told of them. */
class AgendaTests {

	@Test
	void sessionsStandByDay() {
		Agenda agenda = agenda("2025-06-03", item(1, "09:00", null), item(2, "09:00", null), item(2, "10:00", null));
		assertThat(agenda.days()).extracting(day -> day.slots().size()).containsExactly(1, 2);
	}

	@Test
	void aDayHasADateWhereTheStartIsKnownToTheDay() {
		assertThat(agenda("2025-06-30", item(2, null, null)).days().getFirst().date())
			.isEqualTo(PartialDate.parse("2025-07-01"));
		assertThat(agenda("2025-06", item(2, null, null)).days().getFirst().date()).isNull();
		assertThat(agenda("2025-06-30", item(null, null, null)).days().getFirst().date()).isNull();
	}

	@Test
	void sessionsThatBeginTogetherOnOtherTracksAreParallel() {
		Agenda agenda = agenda("2025-06-03", item(1, "09:00", "A"), item(1, "09:00", "B"), item(1, "10:00", "A"));
		assertThat(agenda.days().getFirst().slots()).extracting(Agenda.Slot::isParallel).containsExactly(true, false);
	}

	@Test
	void sessionsWithoutATimeFollowEachOther() {
		Agenda agenda = agenda("2025-06-03", item(null, null, "A"), item(null, null, "B"));
		assertThat(agenda.days().getFirst().slots()).hasSize(2).noneMatch(Agenda.Slot::isParallel);
		assertThat(agenda.isTimed()).isFalse();
	}

	@Test
	void anAgendaIsTimedWhereAnyTimeIsKnown() {
		assertThat(agenda("2025-06-03", item(1, null, null), item(1, "10:00", null)).isTimed()).isTrue();
		assertThat(agenda("2025-06-03").isEmpty()).isTrue();
	}

	private static Agenda agenda(String starts, EventPage.AgendaItem... items) {
		return Agenda.of(List.of(items), new PartialPeriod(PartialDate.parse(starts), null));
	}

	private static EventPage.AgendaItem item(@Nullable Integer day, @Nullable String time, @Nullable String track) {
		return new EventPage.AgendaItem(1, "key", SessionKind.TALK, day, (time != null) ? LocalTime.parse(time) : null,
				null, track, null, null, null, null, null, List.of(), List.of());
	}

}
