package org.acsh.portal.event;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The events of the starter content; an event stands in the file before its parts. */
@Component
@Order(40)
class EventStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	EventStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("events", EventForm.class).forEach(form -> intake.publish("events", form));
	}

}
