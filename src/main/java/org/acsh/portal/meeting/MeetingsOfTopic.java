package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the meetings that are about it or a part of it. */
@Component
@Order(20)
class MeetingsOfTopic implements PageSections<TopicPage> {

	private final MeetingService meetings;

	MeetingsOfTopic(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(TopicPage subject, Locale reader) {
		List<MeetingSummary> found = meetings.aboutAny(subject.slugs());
		return Optional.of(new PageSection("meetings", "meeting.meetings", "meeting/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
