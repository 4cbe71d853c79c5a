package org.acsh.portal.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock of the hub that goes on when it is told to. */
final class Ticker extends Clock {

	private Instant now = Instant.parse("2026-03-31T18:59:40Z");

	void advance(Duration time) {
		now = now.plus(time);
	}

	LocalDate today() {
		return LocalDate.now(this);
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Almaty");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
