package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.AreaOfActivity;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of an area of activity lists the events about its topics. */
@Component
@Order(10)
class EventsOfArea implements PageSections<AreaOfActivity> {

	private final EventService events;

	EventsOfArea(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(AreaOfActivity subject, Locale reader) {
		List<EventSummary> found = events.aboutAny(subject.topicSlugs());
		return Optional.of(new PageSection("events", "event.events", "event/of-phase", found))
			.filter(section -> !found.isEmpty());
	}

}
