package org.acsh.portal.editing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A moment as it was named: the time on the clocks of a zone, to the minute.
 *
 * @param time the time on the wall
 * @param zone the zone it is meant in
 */
public record Schedule(LocalDateTime time, ZoneId zone) {

	private static final int LAST_YEAR = 9999;

	/**
	 * Checks that the clocks of the zone show the time.
	 * @throws IllegalArgumentException if they skip it, as when summer time begins, or if
	 * its year has more than four digits
	 */
	public Schedule {
		if (time.getYear() > LAST_YEAR) {
			throw new IllegalArgumentException("Too far away: " + time);
		}
		if (zone.getRules().getValidOffsets(time).isEmpty()) {
			throw new IllegalArgumentException("The clocks of " + zone + " skip " + time);
		}
	}

	/** The moment meant; the earlier one where the clocks show the time twice. */
	public Instant moment() {
		return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
	}

}
