package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page lists the events it carried, was visited by or spoke at. */
@Component
@Order(20)
class EventsOfOrganisation implements PageSections<OrganisationPage> {

	private final EventService events;

	EventsOfOrganisation(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage subject, Locale reader) {
		List<Involvement> found = events.ofOrganisation(subject.slug());
		return Optional.of(new PageSection("events", "event.events", "event/of-organisation", Involvements.of(found)))
			.filter(section -> !found.isEmpty());
	}

}
