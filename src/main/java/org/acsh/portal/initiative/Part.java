package org.acsh.portal.initiative;

import jakarta.persistence.Embeddable;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that an initiative consists of. */
@Embeddable
record Part(@JdbcTypeCode(SqlTypes.JSON) LocalizedText name,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText description) {
}
