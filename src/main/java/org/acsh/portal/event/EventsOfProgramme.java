package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.ProgrammePage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A programme's page lists the events of all its phases. */
@Component
@Order(10)
class EventsOfProgramme implements PageSections<ProgrammePage> {

	private final EventService events;

	EventsOfProgramme(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(ProgrammePage subject, Locale reader) {
		List<EventSummary> found = events.ofProgramme(subject.slug());
		return Optional.of(new PageSection("events", "event.events", "event/of-phase", found))
			.filter(section -> !found.isEmpty());
	}

}
