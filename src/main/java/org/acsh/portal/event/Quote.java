package org.acsh.portal.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Person;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Words said at an event, with the person who said them or, where nobody is named, the
 * attribution as published.
 */
@Embeddable
record Quote(@JdbcTypeCode(SqlTypes.JSON) LocalizedText text,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText attribution) {

	Quote {
		if (person == null && attribution == null) {
			throw new IllegalArgumentException("A quote names who said it");
		}
	}

}
