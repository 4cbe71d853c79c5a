package org.acsh.portal.editing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a revision becomes public later.
 *
 * @param revision its number
 * @param moment when
 * @param zone the zone in which the moment was named
 */
@Embeddable
record Appointment(@Column(name = "scheduled") Integer revision, @Column(name = "scheduled_at") Instant moment,
		@Column(name = "scheduled_zone") ZoneId zone) {

	static Appointment of(int revision, Schedule when) {
		return new Appointment(revision, when.moment(), when.zone());
	}

	/** The time on the clocks of the zone. */
	ZonedDateTime time() {
		return moment.atZone(zone);
	}

	/** The same for another revision, if it is for the earlier one. */
	Appointment of(int earlier, int other) {
		return (revision == earlier) ? new Appointment(other, moment, zone) : this;
	}

}
