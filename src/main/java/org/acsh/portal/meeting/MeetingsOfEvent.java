package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page tells who met on its margins, and about what. */
@Component
@Order(30)
class MeetingsOfEvent implements PageSections<EventPage> {

	private final MeetingService meetings;

	MeetingsOfEvent(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		List<MeetingSummary> found = meetings.ofEvent(event.id());
		return Optional.of(new PageSection("meetings", "meeting.margins", "meeting/of-event", found))
			.filter(section -> !found.isEmpty());
	}

}
