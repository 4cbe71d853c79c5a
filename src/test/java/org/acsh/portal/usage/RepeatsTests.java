package org.acsh.portal.usage;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A double click is one download (COUNTER Release 5, 7.2). */
class RepeatsTests {

	private final Ticker clock = new Ticker();

	private final Repeats repeats = new Repeats(100, clock);

	@Test
	void withinHalfAMinuteTheSameIsARepeat() {
		clock.advance(Duration.ofMinutes(1));
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
		clock.advance(Duration.ofMillis(29_999));
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isTrue();
	}

	@Test
	void afterHalfAMinuteItIsADownloadAgain() {
		clock.advance(Duration.ofMinutes(1));
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
		clock.advance(Duration.ofSeconds(30));
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
	}

	@Test
	void whoGoesOnAskingGoesOnRepeating() {
		clock.advance(Duration.ofMinutes(1));
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
		for (int time = 1; time <= 5; time++) {
			clock.advance(Duration.ofSeconds(20));
			assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isTrue();
		}
	}

	@Test
	void anotherPersonBrowserOrFileIsNoRepeat() {
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
		assertThat(repeats.isOne("192.0.2.2", "Firefox", "/files/materials/agenda")).isFalse();
		assertThat(repeats.isOne("192.0.2.1", "Safari", "/files/materials/agenda")).isFalse();
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/slides")).isFalse();
	}

	@Test
	void aNewDayAtTheHubForgetsAllAndTakesAnotherKey() {
		assertThat(repeats.isOne("192.0.2.1", "Firefox", "/files/materials/agenda")).isFalse();
		clock.advance(Duration.ofSeconds(21));
		assertThat(repeats.isOne("192.0.2.2", "Firefox", "/files/materials/agenda")).isFalse();
		assertThat(repeats.size()).isEqualTo(1);
	}

	@Test
	void anAttackFillsNoMemory() {
		for (int number = 0; number < 10_000; number++) {
			repeats.isOne("192.0.2.1", "Browser " + number, "/files/materials/agenda");
		}
		assertThat(repeats.size()).isEqualTo(100);
	}

}
