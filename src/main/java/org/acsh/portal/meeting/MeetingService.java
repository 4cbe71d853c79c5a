package org.acsh.portal.meeting;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the record of meetings. */
@Service
class MeetingService {

	private final MeetingRepository meetings;

	private final MeetingReferences references;

	private final PublicViews views;

	MeetingService(MeetingRepository meetings, MeetingReferences references, PublicViews views) {
		this.meetings = meetings;
		this.references = references;
		this.views = views;
	}

	/** The meetings on the margins of a public event, in the order of their days. */
	List<MeetingSummary> ofEvent(long event) {
		return views.list(MeetingSummary.class, """
				select *
				from public_meeting
				where event_id = :event
				order by first_day, id
				""", Map.of("event", event));
	}

	/** The meetings of a person, those that stand alone among them, latest first. */
	List<MeetingSummary> ofPerson(String slug) {
		return views.list(MeetingSummary.class, """
				select *
				from public_meeting
				where id in (select meeting_id from public_meeting_party where person_slug = :person)
				order by first_day desc, id
				""", Map.of("person", slug));
	}

	@Transactional
	void enter(MeetingForm form) {
		meetings.save(new Meeting(form, references.event(form.event()), references.place(form.place()),
				references.parties(form.parties())));
	}

}
