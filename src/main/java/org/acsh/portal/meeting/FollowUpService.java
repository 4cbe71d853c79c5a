package org.acsh.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Saved;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows up what was agreed at meetings. */
@Service
class FollowUpService {

	private final OpenPoints points;

	private final DraftService drafts;

	private final PublishingService publishing;

	private final Clock clock;

	FollowUpService(OpenPoints points, DraftService drafts, PublishingService publishing, Clock clock) {
		this.points = points;
		this.drafts = drafts;
		this.publishing = publishing;
		this.clock = clock;
	}

	FollowUp open(FollowUpFilter filter, Locale reader) {
		return new FollowUp(filter, points.all(reader), LocalDate.now(clock));
	}

	/**
	 * Marks a point as done, in a new revision of its meeting. Where readers see the
	 * newest revision, they see the new one at once: nothing else has changed. Where
	 * something waits to be published, a review or a correction is needed or the meeting
	 * is not public, it waits with the rest.
	 * @param key the point's key
	 * @throws NotFoundException if there is no such meeting
	 */
	@Transactional
	Completion complete(UUID meeting, String key, Member actor) {
		Draft newest = drafts.newest(MeetingContent.NAME, meeting);
		int place = place(newest, key);
		if (place < 0) {
			return Completion.NOT_OPEN;
		}
		Save save = new Save(newest.document().withValue("points[" + place + "].state", Point.State.DONE.name()),
				newest.number(), UUID.randomUUID(), null, actor);
		boolean isUpToDate = newest.content().isPublic() && !newest.content().hasChanges();
		return switch (drafts.save(MeetingContent.NAME, meeting, save)) {
			case Saved.Clashing clashing -> Completion.NOT_OPEN;
			case Saved.Kept kept when isUpToDate && !kept.merged() -> publish(meeting, kept.number(), actor);
			case Saved.Kept kept -> Completion.WAITS;
		};
	}

	private Completion publish(UUID meeting, int number, Member actor) {
		Draft done = drafts.newest(MeetingContent.NAME, meeting);
		Content content = done.content();
		if (publishing.lacksReview(content) || publishing.problems(done).hasErrors()) {
			return Completion.WAITS;
		}
		publishing.publish(MeetingContent.NAME, meeting, number, new Consent(actor, false));
		return Completion.SHOWN;
	}

	private static int place(Draft draft, String key) {
		List<PointForm> typed = draft.document().as(MeetingForm.class).points();
		for (int i = 0; i < typed.size(); i++) {
			if (typed.get(i).key().equals(key) && typed.get(i).isOpen()) {
				return i;
			}
		}
		return -1;
	}

	/** What became of marking a point as done. */
	enum Completion {

		/** Readers see the meeting with it. */
		SHOWN,
		/** It is in a revision that is still to be published. */
		WAITS,
		/** It was no longer open. */
		NOT_OPEN;

		/** The key of the message that says so. */
		String message() {
			return "meeting.followup.done." + name();
		}

	}

}
