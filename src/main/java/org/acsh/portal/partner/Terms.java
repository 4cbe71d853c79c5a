package org.acsh.portal.partner;

import java.time.Instant;
import java.time.LocalDate;

import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * For which time the library is open to a partner.
 *
 * @param firstDay the first day
 * @param lastDay the last day
 * @param seenBeforeAt the visit before this one, or null for the first
 */
record Terms(LocalDate firstDay, LocalDate lastDay, @Nullable Instant seenBeforeAt) {

	/** Whether the time has not begun on a day. */
	public boolean isAhead(LocalDate today) {
		return today.isBefore(firstDay);
	}

	/** The first day, as pages write it. */
	public PartialDate begins() {
		return PartialDate.parse(firstDay.toString());
	}

	/** The last day, as pages write it. */
	public PartialDate ends() {
		return PartialDate.parse(lastDay.toString());
	}

	/** Whether the time is over on a day. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(lastDay);
	}

}
