package org.acsh.portal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.acsh.portal.country.CountryRef;
import org.jspecify.annotations.Nullable;

/**
 * Places of an event that follow one another within a country.
 *
 * @param country the country they share, or null where it is not known
 * @param places the places in the order given
 */
public record Whereabouts(@Nullable CountryRef country, List<EventPage.Place> places) {

	static List<Whereabouts> of(List<EventPage.Place> places) {
		List<Whereabouts> found = new ArrayList<>();
		for (EventPage.Place place : places) {
			if (found.isEmpty() || !Objects.equals(found.getLast().country(), place.country())) {
				found.add(new Whereabouts(place.country(), new ArrayList<>()));
			}
			found.getLast().places().add(place);
		}
		return found;
	}

	/** The places of which more than the country is known. */
	public List<EventPage.Place> named() {
		return places.stream().filter(place -> place.city() != null || place.venue() != null).toList();
	}

}
