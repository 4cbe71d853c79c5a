package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the meetings that took place there. */
@Component
@Order(30)
class MeetingsOfCountry implements PageSections<CountryPage> {

	private final MeetingService meetings;

	MeetingsOfCountry(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<PageSection> on(CountryPage subject, Locale reader) {
		List<MeetingSummary> found = meetings.inCountry(subject.code());
		return Optional.of(new PageSection("meetings", "meeting.meetings", "meeting/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
