package org.acsh.portal.editing;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The revisions of all content. */
interface RevisionRepository extends Repository<Revision, Revision.Id> {

	Revision save(Revision revision);

	Optional<Revision> findById(Revision.Id id);

	Optional<Revision> findByDeed(UUID deed);

}
