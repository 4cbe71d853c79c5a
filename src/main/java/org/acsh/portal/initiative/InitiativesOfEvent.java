package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An event's page lists the initiatives that countries presented there, with the figures
 * they gave.
 */
@Component
@Order(20)
class InitiativesOfEvent implements PageSections<EventPage> {

	private final InitiativeService initiatives;

	InitiativesOfEvent(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(EventPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.ofEvent(subject.id(), reader.getLanguage());
		return Optional
			.of(new PageSection("initiatives", "initiative.presented", "initiative/of-event",
					new Presented(subject.slug(), found)))
			.filter(section -> !found.isEmpty());
	}

	/** What was presented at an event. */
	record Presented(String event, List<InitiativeSummary> initiatives) {
	}

}
