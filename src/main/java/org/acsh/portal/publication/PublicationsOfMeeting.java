package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.meeting.MeetingPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A meeting's page lists what was discussed there. */
@Component
@Order(30)
class PublicationsOfMeeting implements PageSections<MeetingPage> {

	private final PublicationService publications;

	PublicationsOfMeeting(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(MeetingPage meeting, Locale reader) {
		List<PublicationSummary> found = publications.ofMeeting(meeting.slug(), reader);
		return Optional.of(new PageSection("publications", "publication.discussed", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
