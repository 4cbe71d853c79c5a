package org.acsh.portal.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds events for readers: only what is published. */
@Service
public class EventService {

	private final PublicViews views;

	private final Absences absences;

	private final Clock clock;

	EventService(PublicViews views, Absences absences, Clock clock) {
		this.views = views;
		this.absences = absences;
		this.clock = clock;
	}

	/** The day at the hub, by which events are upcoming or past. */
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	/**
	 * The events next to today that are no part of another: those that are not over,
	 * soonest first, then those that are, latest first.
	 * @param most how many at most of either
	 */
	public List<EventSummary> around(int most) {
		return views.list(EventSummary.class, """
				(select %1$s from public_event where parent is null and last_day >= :today
					order by first_day, id limit :most)
				union all
				(select %1$s from public_event where parent is null and last_day < :today
					order by first_day desc, id limit :most)
				""".formatted(EventSummary.COLUMNS), Map.of("today", today(), "most", most));
	}

	List<EventSummary> ofNetwork(String network) {
		return summaries("network_slug = :network order by first_day desc, id", Map.of("network", network));
	}

	List<EventSummary> ofProgramme(String programme) {
		return summaries("programme_slug = :programme order by first_day desc, id", Map.of("programme", programme));
	}

	List<EventSummary> ofPhase(String programme, int number) {
		return summaries("programme_slug = :programme and phase_number = :number order by first_day desc, id",
				Map.of("programme", programme, "number", number));
	}

	/** The events about any of some topics, by their slugs, the latest first. */
	List<EventSummary> aboutAny(String[] topics) {
		return summaries("topic_slugs && :topics::text[] order by first_day desc, id", Map.of("topics", topics));
	}

	List<Participation> ofPerson(String slug) {
		return views.list(Participation.class, """
				select event.slug, event.kind, event.title, event.period, took_part.parts
				from (
					select event_id, jsonb_agg(distinct jsonb_build_object(
						'role', role, 'title_then', title_then, 'organisation', organisation)) as parts
					from (
						select event_id, person_slug, role, title_then, organisation from public_appearance
						union all
						select event_id, person_slug, 'QUOTED', attribution, null from public_quote) part
					where person_slug = :person
					group by event_id) took_part
				join public_event event on event.id = event_id
				order by event.first_day desc, event.id
				""", Map.of("person", slug));
	}

	List<Involvement> ofOrganisation(String slug) {
		return views.list(Involvement.class, """
				select event.slug, event.kind, event.title, event.period, involved.role, involved.session
				from public_event_organisation involved
				join public_event event on event.id = involved.event_id
				where organisation_slug = :organisation
				order by event.first_day desc, event.id, involved.role
				""", Map.of("organisation", slug));
	}

	/** The events that can fall into a month, in the order of their days. */
	public List<EventSummary> during(YearMonth month) {
		return summaries("first_day <= :last and last_day >= :first order by first_day, id",
				Map.of("first", month.atDay(1), "last", month.atEndOfMonth()));
	}

	/** The months in which events start that are known to the month, the latest first. */
	public List<PartialDate> monthsWithEvents() {
		return views.list(MonthOfEvents.class, """
				select distinct left(period ->> 'from', 7) as month
				from public_event
				where length(period ->> 'from') >= 7
				order by month desc
				""", Map.of()).stream().map(MonthOfEvents::month).toList();
	}

	/**
	 * The page of an event.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no event ever had the address
	 */
	public EventPage page(String slug) {
		return views.one(EventPage.class, "select * from event_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("events", slug));
	}

	/**
	 * The page of an event that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	EventPage page(UUID content) {
		return views
			.one(EventPage.class, "select * from event_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<EventSummary> summaries(String condition, Map<String, ?> parameters) {
		return views.list(EventSummary.class,
				"select " + EventSummary.COLUMNS + " from public_event where " + condition, parameters);
	}

	private record MonthOfEvents(PartialDate month) {
	}

}
