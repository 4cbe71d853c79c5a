package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the events about it. */
@Component
@Order(10)
class EventsOfSubject implements PageSections<Subject> {

	private final EventService events;

	EventsOfSubject(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<EventSummary> found = events.aboutAny(subject.slugs());
		return Optional.of(new PageSection("events", "event.events", "event/of-phase", found))
			.filter(section -> !found.isEmpty());
	}

}
