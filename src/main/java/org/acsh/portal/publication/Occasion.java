package org.acsh.portal.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.event.Event;

/** An event at which a publication was launched or presented. */
@Embeddable
record Occasion(@Enumerated(EnumType.STRING) Role role,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "event_id") Event event) {

	/** What an event is to a publication. */
	enum Role {

		LAUNCHED, PRESENTED

	}

}
