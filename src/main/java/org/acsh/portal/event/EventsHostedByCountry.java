package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the events that took place there. */
@Component
@Order(20)
class EventsHostedByCountry implements PageSections<CountryPage> {

	private final EventsOfCountries events;

	EventsHostedByCountry(EventsOfCountries events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		List<EventSummary> found = events.hostedBy(country.code());
		return Optional.of(new PageSection("hosted", "event.hosted", "event/of-country", found))
			.filter(section -> !found.isEmpty());
	}

}
