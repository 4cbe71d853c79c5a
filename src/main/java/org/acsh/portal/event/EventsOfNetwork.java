package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.network.NetworkPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A network's page lists the events that were held within it. */
@Component
@Order(20)
class EventsOfNetwork implements PageSections<NetworkPage> {

	private final EventService events;

	EventsOfNetwork(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(NetworkPage subject, Locale reader) {
		List<EventSummary> found = events.ofNetwork(subject.slug());
		return Optional.of(new PageSection("events", "event.events", "event/of-network", found))
			.filter(section -> !found.isEmpty());
	}

}
