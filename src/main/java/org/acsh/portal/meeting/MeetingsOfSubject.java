package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the meetings about it. */
@Component
@Order(20)
class MeetingsOfSubject implements PageSections<Subject> {

	private final MeetingService meetings;

	MeetingsOfSubject(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<MeetingSummary> found = meetings.aboutAny(subject.slugs());
		return Optional.of(new PageSection("meetings", "meeting.meetings", "meeting/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
