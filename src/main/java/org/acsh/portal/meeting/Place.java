package org.acsh.portal.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.country.Country;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a meeting takes place, as far as it is known. */
@Embeddable
record Place(@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText city,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText venue,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "country_code") @Nullable Country country) {
}
