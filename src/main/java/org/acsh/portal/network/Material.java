package org.acsh.portal.network;

import jakarta.persistence.Embeddable;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a network keeps elsewhere for its members. */
@Embeddable
record Material(@JdbcTypeCode(SqlTypes.JSON) LocalizedText title, String url, @Nullable String language) {
}
