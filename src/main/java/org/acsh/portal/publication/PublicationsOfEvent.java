package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page lists what was launched, presented and cited there. */
@Component
@Order(10)
class PublicationsOfEvent implements PageSections<EventPage> {

	private final PublicationService publications;

	PublicationsOfEvent(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		List<Mention> found = publications.ofEvent(event.id());
		return Optional
			.of(new PageSection("publications", "publication.publications", "publication/of-event",
					new EventPublications(found, event)))
			.filter(section -> !found.isEmpty());
	}

}
