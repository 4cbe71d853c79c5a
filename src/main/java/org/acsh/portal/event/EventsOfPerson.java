package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists the events they took part in. */
@Component
@Order(10)
class EventsOfPerson implements PageSections<PersonPage> {

	private final EventService events;

	EventsOfPerson(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(PersonPage subject, Locale reader) {
		List<Participation> found = events.ofPerson(subject.slug());
		return Optional.of(new PageSection("events", "event.events", "event/of-person", found))
			.filter(section -> !found.isEmpty());
	}

}
