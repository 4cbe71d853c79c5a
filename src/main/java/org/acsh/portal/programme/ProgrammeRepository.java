package org.acsh.portal.programme;

import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.editing.ContentEntityRepository;
import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

/** All programmes with their phases, whoever may see them. */
interface ProgrammeRepository extends ContentEntityRepository<Programme> {

	@Query("select phase from Phase phase where phase.programme.slug = :programme and phase.number = :number")
	Optional<Phase> findPhase(Slug programme, int number);

	/** A programme with its phases at hand. */
	@EntityGraph(attributePaths = "phases")
	Optional<Programme> findWithPhasesByContent(UUID content);

}
