package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An organisation's page lists the meetings that it or those whom it sent took part in.
 */
@Component
@Order(30)
class MeetingsOfOrganisation implements PageSections<OrganisationPage> {

	private final MeetingService meetings;

	MeetingsOfOrganisation(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage subject, Locale reader) {
		List<MeetingSummary> found = meetings.ofOrganisation(subject.slug());
		return Optional.of(new PageSection("meetings", "meeting.meetings", "meeting/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
