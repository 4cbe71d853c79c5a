package org.acsh.portal.event;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the list of events.
 *
 * @param filter what was asked, on the page that is shown
 * @param facets what the list can be narrowed to
 * @param events the events of this page, those not over first
 * @param today the day at the hub
 */
public record EventList(EventFilter filter, EventFacets facets, List<EventSummary> events, LocalDate today) {

	/** How many events all pages hold. */
	public int total() {
		return total(filter, facets);
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(filter, facets);
	}

	/** The events of this page that are not over, soonest first. */
	public List<EventSummary> upcoming() {
		return events.stream().filter(event -> event.isUpcomingOn(today)).toList();
	}

	/** The events of this page that are over. */
	public List<EventSummary> past() {
		return events.stream().filter(event -> !event.isUpcomingOn(today)).toList();
	}

	static int pages(EventFilter filter, EventFacets facets) {
		return Math.max(1, Math.ceilDiv(total(filter, facets), EventFilter.PAGE_SIZE));
	}

	private static int total(EventFilter filter, EventFacets facets) {
		return switch (filter.when()) {
			case "upcoming" -> facets.upcoming();
			case "past" -> facets.past();
			case null, default -> facets.upcoming() + facets.past();
		};
	}

}
