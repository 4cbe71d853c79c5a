package org.acsh.portal.event;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All presentations, whoever may see them. */
interface PresentationRepository extends JpaRepository<Presentation, Long> {

	@Query("""
			select presentation
			from Presentation presentation
			where presentation.session.event.slug = :event
				and presentation.session.key = :session
				and presentation.key = :key
			""")
	Optional<Presentation> find(Slug event, String session, String key);

}
