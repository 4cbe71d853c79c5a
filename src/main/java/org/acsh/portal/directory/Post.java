package org.acsh.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A title and employer that a person is known to have held.
 *
 * @param title the title as it was published
 * @param organisation the employer, or null where none is known
 * @param since when it began, or null
 * @param until when it ended, or null
 * @param knownFor the date for which the post is known, or null where no date is given
 */
@Embeddable
record Post(@JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") @Nullable Organisation organisation,
		@Column(name = "held_since") @Nullable PartialDate since,
		@Column(name = "held_until") @Nullable PartialDate until, @Nullable PartialDate knownFor) {
}
