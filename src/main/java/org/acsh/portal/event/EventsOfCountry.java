package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the events it took part in or hosted. */
@Component
@Order(20)
class EventsOfCountry implements PageSections<CountryPage> {

	private final EventService events;

	EventsOfCountry(EventService events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(CountryPage subject, Locale reader) {
		List<EventSummary> found = events.ofCountry(subject.code());
		return Optional.of(new PageSection("events", "event.events", "event/of-country", found))
			.filter(section -> !found.isEmpty());
	}

}
