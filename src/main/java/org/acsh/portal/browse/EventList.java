package org.acsh.portal.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.acsh.portal.event.EventSummary;
import org.acsh.portal.site.Listing;

/**
 * A page of the list of events.
 *
 * @param filter what was asked, on the page that is shown
 * @param applied what the list is narrowed to, in the order of an address
 * @param facets what the list can be narrowed to
 * @param events the events of this page, those not over first
 * @param today the day at the hub
 */
public record EventList(EventFilter filter, List<Choice> applied, EventFacets facets, List<EventSummary> events,
		LocalDate today) implements Listing {

	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		return facets.of(parameter, reader);
	}

	@Override
	public int total() {
		return total(filter, facets);
	}

	/** The events of this page that are not over, soonest first. */
	public List<EventSummary> upcoming() {
		return events.stream().filter(event -> event.isUpcomingOn(today)).toList();
	}

	/** The events of this page that are over. */
	public List<EventSummary> past() {
		return events.stream().filter(event -> !event.isUpcomingOn(today)).toList();
	}

	static int total(EventFilter filter, EventFacets facets) {
		return switch (filter.when()) {
			case "upcoming" -> facets.upcoming();
			case "past" -> facets.past();
			case null, default -> facets.upcoming() + facets.past();
		};
	}

}
