package org.acsh.portal.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document that a meeting led to; its address may not be known. */
@Embeddable
record Outcome(@Enumerated(EnumType.STRING) Kind kind, @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
		@Nullable PartialDate signed, @Nullable String url) {

	/** What sort of document it is. */
	enum Kind {

		MEMORANDUM, AGREEMENT, MINUTES, STATEMENT, OTHER

	}

}
