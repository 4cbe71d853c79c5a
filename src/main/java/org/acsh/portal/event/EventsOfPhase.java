package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A phase's page lists its events. */
@Component
@Order(10)
class EventsOfPhase implements PageSections<PhasePage> {

	private final EventService events;

	EventsOfPhase(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(PhasePage subject, Locale reader) {
		List<EventSummary> found = events.ofPhase(subject.programmeSlug(), subject.number());
		return Optional.of(new PageSection("events", "event.events", "event/of-phase", found))
			.filter(section -> !found.isEmpty());
	}

}
