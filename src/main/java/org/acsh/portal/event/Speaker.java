package org.acsh.portal.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.Person;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Someone who spoke at an event, a session or a presentation, with the title and employer
 * held then.
 */
@Embeddable
public record Speaker(@Enumerated(EnumType.STRING) Role role,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText titleThen,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") @Nullable Organisation organisation) {

	/** What a person did there. */
	public enum Role {

		OPENING, SPEAKER, REMARKS, ADDRESS, MODERATOR, PANELLIST, PRESENTER

	}

}
