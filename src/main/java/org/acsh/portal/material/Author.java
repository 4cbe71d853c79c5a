package org.acsh.portal.material;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who made a material: a person who has a record, or a name alone.
 *
 * @param name as it stands in the material, where it differs from the record's
 */
@Embeddable
record Author(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable Person person,
		@Nullable String name) {
}
