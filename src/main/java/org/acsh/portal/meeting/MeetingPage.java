package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.TopicRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a meeting itself says; rooms above add their sections. What is not
 * known is null or empty.
 *
 * @param periodOfEvent whether the period is that of the event, its own date being
 * unknown
 * @param points what was agreed in public
 * @param withdrawn why the meeting was withdrawn, or null for one that was not
 */
public record MeetingPage(long id, String slug, Meeting.Kind kind, LocalizedText subject, @Nullable EventRef event,
		PartialPeriod period, boolean periodOfEvent, @Nullable LocalizedText dateNote,
		MeetingSummary.@Nullable Where place, List<MeetingSummary.Participant> parties, List<TopicRef> topics,
		List<Agreed> points, List<Document> outcomes, @Nullable LocalizedText withdrawn) {

	/** Something agreed: who sees to it, by when, and what became of it. */
	public record Agreed(LocalizedText text, @Nullable PersonRef person, @Nullable OrganisationRef organisation,
			@Nullable PartialDate due, Point.State state) {
	}

	/** A document that the meeting led to; its address may not be known. */
	public record Document(Outcome.Kind kind, LocalizedText title, @Nullable PartialDate signed, @Nullable String url) {
	}

}
