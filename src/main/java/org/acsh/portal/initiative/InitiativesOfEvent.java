package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page lists the initiatives that countries presented there. */
@Component
@Order(20)
class InitiativesOfEvent implements PageSections<EventPage> {

	private final InitiativeService initiatives;

	InitiativesOfEvent(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		List<InitiativeSummary> found = initiatives.ofEvent(event.id(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.presented", "initiative/of-event", found))
			.filter(section -> !found.isEmpty());
	}

}
