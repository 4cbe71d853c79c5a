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

}
