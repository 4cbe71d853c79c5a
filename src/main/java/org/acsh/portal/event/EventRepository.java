package org.acsh.portal.event;

import org.acsh.portal.editing.ContentEntityRepository;

/** All events, whoever may see them. */
interface EventRepository extends ContentEntityRepository<Event> {

}
