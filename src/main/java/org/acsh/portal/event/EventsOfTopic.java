package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the events that are about it or a part of it. */
@Component
@Order(10)
class EventsOfTopic implements PageSections<TopicPage> {

	private final EventService events;

	EventsOfTopic(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(TopicPage subject, Locale reader) {
		List<EventSummary> found = events.aboutAny(subject.slugs());
		return Optional.of(new PageSection("events", "event.events", "event/of-phase", found))
			.filter(section -> !found.isEmpty());
	}

}
