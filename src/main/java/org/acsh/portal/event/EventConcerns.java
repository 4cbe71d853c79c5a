package org.acsh.portal.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.acsh.portal.editing.Concerns;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Tells staff which public events need their attention. */
@Service
class EventConcerns implements Concerns {

	// A part may leave its outcome to the whole, as it may its date.
	private static final String CONCERNS = """
			select content, title, concern
			from public_event e
			cross join lateral (values
				('NO_OUTCOME', status = 'SCHEDULED' and last_day < :today and outcome is null and parent is null),
				('UNKNOWN_DATES', not period_of_whole
					and least(length(period ->> 'from'), length(period ->> 'to')) < 10),
				('STALE_TRANSLATIONS', exists (
					select from event_text where event_id = e.id and is_stale(localized))),
				('UNCHECKED_LINKS', exists (
					select from event_address
					where event_id = e.id and (checked is null or last_day(checked) < :yearAgo)))) as found (concern, is_there)
			where is_there
			order by first_day desc, id, concern
			""";

	private final PublicViews views;

	private final Clock clock;

	EventConcerns(PublicViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	@Override
	public List<Concern> first(int most) {
		return all().stream().limit(most).map(EventConcern::told).toList();
	}

	/** All concerns, those of the latest events first. */
	List<EventConcern> all() {
		LocalDate today = LocalDate.now(clock);
		return views.list(EventConcern.class, CONCERNS, Map.of("today", today, "yearAgo", today.minusYears(1)));
	}

}
