package org.acsh.portal.editing;

import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScheduleTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void itMeansTheTimeOnTheClocksOfItsZone() {
		assertThat(berlin("2027-03-27T09:00").moment()).hasToString("2027-03-27T08:00:00Z");
		assertThat(berlin("2027-03-29T09:00").moment()).hasToString("2027-03-29T07:00:00Z");
	}

	@Test
	void aTimeThatTheClocksSkipIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> berlin("2027-03-28T02:30"));
	}

	@Test
	void aTimeThatTheClocksShowTwiceIsTheEarlierOne() {
		assertThat(berlin("2027-10-31T02:30").moment()).hasToString("2027-10-31T00:30:00Z");
	}

	private static Schedule berlin(String time) {
		return new Schedule(LocalDateTime.parse(time), BERLIN);
	}

}
