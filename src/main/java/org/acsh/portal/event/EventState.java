package org.acsh.portal.event;

import java.time.LocalDate;

import org.acsh.portal.kernel.PartialPeriod;

/** Where an event stands on a given day. */
public enum EventState {

	PLANNED, HAPPENING, DONE, CANCELLED, POSTPONED;

	/**
	 * Where an event stands. It is happening only where both its dates are known to the
	 * day; one that is known to the month stays planned until that month is over.
	 * @param today the day at the hub
	 */
	static EventState of(EventStatus status, PartialPeriod period, LocalDate today) {
		return switch (status) {
			case CANCELLED -> CANCELLED;
			case POSTPONED -> POSTPONED;
			case SCHEDULED -> byDate(period, today);
		};
	}

	/**
	 * Where a part stands that leaves its date to the whole: on which of its days it
	 * takes place is not known, so it is planned until the whole is over.
	 * @param whole the period of the whole
	 * @param today the day at the hub
	 */
	static EventState ofPart(EventStatus status, PartialPeriod whole, LocalDate today) {
		EventState state = of(status, whole, today);
		return (state == HAPPENING) ? PLANNED : state;
	}

	private static EventState byDate(PartialPeriod period, LocalDate today) {
		if (period.latest().isBefore(today)) {
			return DONE;
		}
		return (period.isKnownToTheDay() && period.contains(today)) ? HAPPENING : PLANNED;
	}

}
