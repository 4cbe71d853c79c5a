package org.acsh.portal.event;

import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;

/** All events, whoever may see them. */
interface EventRepository extends JpaRepository<Event, Long> {

	Optional<Event> findBySlug(Slug slug);

	Optional<Event> findByContent(UUID content);

}
