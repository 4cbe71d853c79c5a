package org.acsh.portal.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.Person;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed that others than staff may know of. What is for staff alone stays in
 * the revisions and has no row here, so that no query can show it.
 */
@Embeddable
record Point(@JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") @Nullable Organisation organisation,
		@Nullable PartialDate due, @Enumerated(EnumType.STRING) State state,
		@Enumerated(EnumType.STRING) Confidentiality confidentiality) {

	/** What became of it. */
	enum State {

		OPEN, DONE, DROPPED

	}

	/** Who may know of it. */
	enum Confidentiality {

		PUBLIC, PARTNERS, STAFF

	}

}
