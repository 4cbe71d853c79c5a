package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.directory.Person;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What makes a meeting. */
class MeetingTests {

	private final Party one = party();

	private final Party other = party();

	@Test
	void aMeetingThatStandsAloneHasADate() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Meeting(dated(null), null, null, List.of(this.one, this.other)));
		assertThatNoException().isThrownBy(() -> new Meeting(dated("2024"), null, null, List.of(this.one, this.other)));
	}

	@Test
	void aMeetingOnTheMarginsOfAnEventMayLeaveItsDateToTheEvent() {
		assertThatNoException().isThrownBy(() -> new Meeting(dated(null), new Event() {
		}, null, List.of(this.one, this.other)));
	}

	@Test
	void nobodyMeetsAlone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Meeting(dated("2024"), null, null, List.of(this.one)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Meeting(dated("2024"), null, null, List.of(this.one, this.one)));
	}

	private static Party party() {
		return new Party(new Person() {
		}, null, null);
	}

	private static MeetingForm dated(@Nullable String date) {
		return new MeetingForm(new Slug("talks"), Meeting.Kind.BILATERAL, null,
				(date != null) ? PartialDate.parse(date) : null, null, null, LocalizedText.of("en", "Cooperation"),
				List.of());
	}

}
