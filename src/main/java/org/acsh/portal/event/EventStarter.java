package org.acsh.portal.event;

import java.util.UUID;

import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The events of the starter content; an event stands in the file before its parts. */
@Component
@Order(40)
class EventStarter implements StarterContent {

	private final StarterFiles files;

	private final EventRepository events;

	private final EventReferences references;

	EventStarter(StarterFiles files, EventRepository events, EventReferences references) {
		this.files = files;
		this.events = events;
		this.references = references;
	}

	@Override
	public void load() {
		files.readAll("events", EventForm.class).forEach(this::enter);
	}

	private void enter(EventForm form) {
		events.save(new Event(UUID.randomUUID(), form, references));
	}

}
