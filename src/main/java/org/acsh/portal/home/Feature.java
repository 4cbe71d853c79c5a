package org.acsh.portal.home;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A content that the home page leads to, wherever its address moves, with what staff say
 * of it.
 */
@Embeddable
record Feature(UUID content, @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note) {
}
