package org.acsh.portal.event;

import java.util.List;

/**
 * The delegations of a country, as far as they are known. A delegation is not a number of
 * people: how many came from a country is not recorded.
 *
 * @param events the events whose list of countries names it, latest first
 * @param unlisted the events since it became a member of which only the number of
 * countries is known, latest first; it may have been there
 */
record Delegations(List<EventSummary> events, List<EventSummary> unlisted) {

	public boolean isEmpty() {
		return events.isEmpty() && unlisted.isEmpty();
	}

}
