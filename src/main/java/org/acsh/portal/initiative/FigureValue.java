package org.acsh.portal.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Person;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure with its passport: as of when, from what source, who gave it and at
 * which event.
 */
@Embeddable
record FigureValue(@Embedded Count count, @Nullable PartialDate asOf,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText source, @Nullable String url,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "event_id") @Nullable Event event) {
}
