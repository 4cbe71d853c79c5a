package org.acsh.portal.material;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a folder is to hold.
 *
 * @param adopted the material that was made of it since, or null for none
 */
@Embeddable
record Expected(@JdbcTypeCode(SqlTypes.JSON) LocalizedText name,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "adopted_id") @Nullable Material adopted) {
}
