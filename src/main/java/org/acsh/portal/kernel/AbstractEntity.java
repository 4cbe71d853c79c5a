package org.acsh.portal.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * What all entities have: an id from the one sequence {@code entity_id} (increment 50, as
 * ids are drawn in pools) and a version that guards against lost updates. Two entities
 * are equal if they are of one kind and have the same id; one without an id equals only
 * itself.
 */
@MappedSuperclass
public abstract class AbstractEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
	@SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
	private @Nullable Long id;

	@Version
	private int version;

	/** The id, or null as long as the entity was not saved. */
	public @Nullable Long getId() {
		return id;
	}

	/** How often the entity was changed since it was first saved. */
	public int getVersion() {
		return version;
	}

	// Through the getter, which a lazy proxy answers without loading its entity.
	@Override
	public final boolean equals(@Nullable Object other) {
		return this == other || (other instanceof AbstractEntity that && getId() != null && getId().equals(that.getId())
				&& Hibernate.getClassLazy(this) == Hibernate.getClassLazy(that));
	}

	// The same before and after saving, so that entities can be kept in sets.
	@Override
	public final int hashCode() {
		return Hibernate.getClassLazy(this).hashCode();
	}

}
