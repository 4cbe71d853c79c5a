package org.acsh.portal.editing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When a revision becomes public.
 *
 * @param zone the zone in which the time was named
 */
@Embeddable
record Appointment(@Column(name = "scheduled") int revision, @Column(name = "scheduled_at") Instant at,
		@Column(name = "scheduled_zone") ZoneId zone) {

	ZonedDateTime time() {
		return at.atZone(zone);
	}

	/** The same for another revision, if it is for the earlier one. */
	Appointment of(int earlier, int other) {
		return (revision == earlier) ? new Appointment(other, at, zone) : this;
	}

}
