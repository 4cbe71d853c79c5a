package org.acsh.portal.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.Person;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One of those who met: a person with the title and employer held then, or an
 * organisation alone.
 */
@Embeddable
record Party(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText titleThen,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") @Nullable Organisation organisation) {
}
