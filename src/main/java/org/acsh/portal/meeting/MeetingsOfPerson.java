package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists whom they met, on the margins of events and apart from them. */
@Component
@Order(20)
class MeetingsOfPerson implements PageSections<PersonPage> {

	private final MeetingService meetings;

	MeetingsOfPerson(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(PersonPage person, Locale reader) {
		List<Encounter> found = meetings.ofPerson(person.slug())
			.stream()
			.map(meeting -> new Encounter(meeting, meeting.metBy(person.slug())))
			.toList();
		return Optional.of(new PageSection("meetings", "meeting.meetings", "meeting/of-person", found))
			.filter(section -> !found.isEmpty());
	}

}
