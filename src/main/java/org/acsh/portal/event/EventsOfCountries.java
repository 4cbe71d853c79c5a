package org.acsh.portal.event;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/**
 * Finds the events of a country for readers. Where an event took place and who took part
 * in it are two things, and are never added up.
 */
@Service
class EventsOfCountries {

	private final PublicViews views;

	EventsOfCountries(PublicViews views) {
		this.views = views;
	}

	/**
	 * The events that took place in a country, latest first.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<EventSummary> hostedBy(String code) {
		return views.list(EventSummary.class,
				"select " + EventSummary.COLUMNS
						+ """
								 from public_event
								where places @> jsonb_build_array(jsonb_build_object('country', jsonb_build_object('code', :code::text)))
								order by first_day desc, id
								""",
				Map.of("code", code));
	}

	/**
	 * The events that a country took part in, and those that it may have taken part in.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	Delegations delegationsOf(String code) {
		List<Invited> found = views.list(Invited.class,
				"select listed, to_jsonb(event) as event from (select " + EventSummary.COLUMNS + """
						, id, countries @> jsonb_build_array(jsonb_build_object('code', :code::text)) as listed
						from public_event
						where countries @> jsonb_build_array(jsonb_build_object('code', :code::text))
							or countries = '[]' and country_count is not null and first_day >= (
								select min(first_day(coalesce((
									select late ->> 'since'
									from jsonb_array_elements(joined) as late
									where late ->> 'country' = :code), period ->> 'from')))
								from public_phase
								where members @> jsonb_build_array(jsonb_build_object('code', :code::text)))) event
						order by first_day desc, id
						""", Map.of("code", code));
		return new Delegations(events(found, Invited::listed), events(found, event -> !event.listed()));
	}

	private static List<EventSummary> events(List<Invited> found, Predicate<Invited> which) {
		return found.stream().filter(which).map(Invited::event).toList();
	}

	/** An event that a country took part in, or may have taken part in. */
	private record Invited(boolean listed, EventSummary event) {
	}

}
