package org.acsh.portal.event;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All items of agendas, whoever may see them. */
interface AgendaRepository extends JpaRepository<Session, Long> {

	@Query("select session from Session session where session.event.slug = :event and session.key = :key")
	Optional<Session> find(Slug event, String key);

}
