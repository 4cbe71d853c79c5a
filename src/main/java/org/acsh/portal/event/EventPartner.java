package org.acsh.portal.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;

/** An organisation that carries an event, by its role. */
@Embeddable
public record EventPartner(@Enumerated(EnumType.STRING) Role role,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") Organisation organisation) {

	/** How an organisation carries an event. */
	public enum Role {

		ORGANISER, HOST, FUNDER, PARTNER

	}

}
