package org.acsh.portal.programme;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All programmes with their phases. */
interface ProgrammeRepository extends JpaRepository<Programme, Long> {

	@Query("select phase from Phase phase where phase.programme.slug = :programme and phase.number = :number")
	Optional<Phase> findPhase(Slug programme, int number);

}
