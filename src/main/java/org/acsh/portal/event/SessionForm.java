package org.acsh.portal.event;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What was typed of an agenda item. Its day is counted from 1, so that the agenda moves
 * along with the event's dates.
 */
record SessionForm(
		String key,
		@NotNull(message = "{event.problem.session}") @Nullable SessionKind kind,
		@Readable(As.DAYS) String day,
		@Readable(As.TIME) String startsAt,
		@Readable(As.TIME) String endsAt,
		@Longest(100) String track,
		@Longest(300) Wording title,
		@Longest(5_000) Wording description,
		@ReferenceTo("organisations") String institution,
		@Longest(200) Wording city,
		@Longest(200) Wording venue,
		List<@Valid SpeakerForm> speakers,
		List<@Valid PresentationForm> presentations) implements FormItem<SessionForm> {
	// @formatter:on

	SessionForm {
		key = Given.text(key);
		day = Given.text(day);
		startsAt = Given.text(startsAt);
		endsAt = Given.text(endsAt);
		track = Given.text(track);
		title = Given.wording(title);
		description = Given.wording(description);
		institution = Given.text(institution);
		city = Given.wording(city);
		venue = Given.wording(venue);
		speakers = Given.items(speakers);
		presentations = Given.items(presentations);
	}

	@Override
	public SessionForm withKey(String other) {
		return new SessionForm(other, kind, day, startsAt, endsAt, track, title, description, institution, city, venue,
				speakers, presentations);
	}

}
