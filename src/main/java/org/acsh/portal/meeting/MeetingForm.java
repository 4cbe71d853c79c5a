package org.acsh.portal.meeting;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What staff typed of a meeting, and the unit in which it is edited. Nothing is refused
 * here: the constraints say what publishing needs. Other records are named as addresses
 * name them. What is left out is empty.
 *
 * @param event the event on whose margins it took place, empty for one that stands alone
 * @param date as precisely as it is known; empty where it is left to the event
 * @param points what was agreed, whoever may see it
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record MeetingForm(
		@Readable(As.SLUG) String slug,
		@NotNull(message = "{meeting.problem.kind}") Meeting.@Nullable Kind kind,
		@Written(message = "{meeting.problem.subject}") @Longest(300) Wording subject,
		@ReferenceTo("events") String event,
		@Readable(As.DATE) String date,
		@Longest(300) Wording dateNote,
		@Longest(200) Wording city,
		@Longest(200) Wording venue,
		@ReferenceTo("countries") String country,
		List<@Valid PartyForm> parties,
		List<@ReferenceTo("topics") String> topics,
		List<@Valid PointForm> points,
		List<@Valid OutcomeForm> outcomes,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<MeetingForm> {
	// @formatter:on

	MeetingForm {
		slug = Given.text(slug);
		subject = Given.wording(subject);
		event = Given.text(event);
		date = Given.text(date);
		dateNote = Given.wording(dateNote);
		city = Given.wording(city);
		venue = Given.wording(venue);
		country = Given.text(country);
		parties = Given.items(parties);
		topics = Given.texts(topics);
		points = Given.items(points);
		outcomes = Given.items(outcomes);
		languages = Given.texts(languages);
	}

	static MeetingForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new MeetingForm("", Meeting.Kind.BILATERAL, nothing, "", "", nothing, nothing, nothing, "", List.of(),
				List.of(), List.of(), List.of(), languages);
	}

	@Override
	public Wording title() {
		return subject;
	}

	/** A form for the next meeting of the same people about the same things. */
	@Override
	public MeetingForm copy() {
		return new MeetingForm("", kind, subject, "", "", Wording.blank(subject.source()), city, venue, country,
				parties, topics, List.of(), List.of(), languages);
	}

}
