package org.acsh.portal.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * An author: a person or an institution that has a page, or a name alone.
 *
 * @param name the name as it is printed on the work, where it differs from the record's
 */
@Embeddable
record WrittenBy(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organisation_id") @Nullable Organisation organisation,
		@Nullable String name) {
}
