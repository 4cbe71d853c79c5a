package org.acsh.portal.event;

import java.util.UUID;

import org.acsh.portal.editing.ContentEntityRepository;

import org.springframework.data.jpa.repository.Query;

/** All events, whoever may see them. */
interface EventRepository extends ContentEntityRepository<Event> {

	/** Whether the event of an address is that of a content or, however deep, in it. */
	@Query(nativeQuery = true, value = """
			with recursive whole as (
				select id, parent_id, content from event where slug = :slug
				union
				select event.id, event.parent_id, event.content
				from event join whole on event.id = whole.parent_id)
			select exists (select from whole where content = :content)
			""")
	boolean isPartOf(String slug, UUID content);

}
