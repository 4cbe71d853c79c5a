package org.acsh.portal.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds meetings for readers: only what is published. */
@Service
class MeetingService {

	private final PublicViews views;

	private final Absences absences;

	MeetingService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/** The meetings on the margins of a public event, in the order of their days. */
	List<MeetingSummary> ofEvent(long event) {
		return summaries("event_id = :event order by first_day, id", Map.of("event", event));
	}

	/**
	 * The meetings of a person or that they have to see to something from, latest first.
	 */
	List<MeetingSummary> ofPerson(String slug) {
		return summaries("""
				id in (select meeting_id from public_meeting_party where person_slug = :person)
				order by first_day desc, id
				""", Map.of("person", slug));
	}

	/**
	 * The meetings of an organisation and of those whom it sent, or that it has to see to
	 * something from, latest first.
	 */
	List<MeetingSummary> ofOrganisation(String slug) {
		return summaries("""
				id in (select meeting_id from public_meeting_party where organisation_slug = :organisation)
				order by first_day desc, id
				""", Map.of("organisation", slug));
	}

	/**
	 * The meetings that took place in a country, latest first.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<MeetingSummary> inCountry(String code) {
		return summaries("country_code = :code order by first_day desc, id", Map.of("code", code));
	}

	/** The meetings about any of some topics, by their slugs, latest first. */
	List<MeetingSummary> aboutAny(String[] topics) {
		return summaries("topic_slugs && :topics::text[] order by first_day desc, id", Map.of("topics", topics));
	}

	/** The meetings on the margins of the public events of a phase, in any order. */
	List<MeetingSummary> ofPhase(String programme, int number) {
		return summaries("""
				event_id in (select id from public_event where programme_slug = :programme and phase_number = :number)
				""", Map.of("programme", programme, "number", number));
	}

	/**
	 * The page of a meeting.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no meeting ever had the address
	 */
	MeetingPage page(String slug) {
		return views.one(MeetingPage.class, "select * from meeting_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(MeetingContent.NAME, slug));
	}

	/**
	 * The page of a meeting that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	MeetingPage page(UUID content) {
		return views
			.one(MeetingPage.class, "select * from meeting_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<MeetingSummary> summaries(String condition, Map<String, ?> parameters) {
		return views.list(MeetingSummary.class,
				"select " + MeetingSummary.COLUMNS + " from public_meeting where " + condition, parameters);
	}

}
