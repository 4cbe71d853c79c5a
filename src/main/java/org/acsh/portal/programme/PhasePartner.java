package org.acsh.portal.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;

/** An organisation that carries a phase, by its role. */
@Embeddable
public record PhasePartner(@Enumerated(EnumType.STRING) Role role,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") Organisation organisation) {

	/** How an organisation carries a phase. */
	public enum Role {

		FUNDER, IMPLEMENTER, PARTNER

	}

}
