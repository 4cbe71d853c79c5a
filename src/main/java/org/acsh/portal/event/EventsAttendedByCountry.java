package org.acsh.portal.event;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the events that it sent a delegation to. */
@Component
@Order(25)
class EventsAttendedByCountry implements PageSections<CountryPage> {

	private final EventsOfCountries events;

	EventsAttendedByCountry(EventsOfCountries events) {
		this.events = events;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		Delegations delegations = events.delegationsOf(country.code());
		return Optional.of(new PageSection("attended", "event.attended", "event/delegations", delegations))
			.filter(section -> !delegations.isEmpty());
	}

}
