package org.acsh.portal.batch;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Archive;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.InUseException;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Uses;

import org.springframework.stereotype.Component;

/**
 * Does to one content what is done to many, and undoes it; each in the running
 * transaction.
 */
@Component
class BatchSteps {

	private final Archive archive;

	private final DraftService drafts;

	private final PublishingService publishing;

	private final Uses uses;

	private final EntityManager entities;

	BatchSteps(Archive archive, DraftService drafts, PublishingService publishing, Uses uses, EntityManager entities) {
		this.archive = archive;
		this.drafts = drafts;
		this.publishing = publishing;
		this.uses = uses;
		this.entities = entities;
	}

	/** What a deed would do to a content as it stands, before all is said of the deed. */
	Verdict foreseen(Content content, BatchDeed.Sort deed, String topic) {
		Verdict verdict = verdict(content, deed, topic);
		return (verdict == Verdict.TAKEN_AWAY && !uses.of(content).isEmpty()) ? Verdict.NAMED : verdict;
	}

	private Verdict verdict(Content content, BatchDeed.Sort deed, String topic) {
		if (content.isDiscarded()) {
			return Verdict.DISCARDED;
		}
		if (content.scheduledAt() != null) {
			return Verdict.SCHEDULED;
		}
		return switch (deed) {
			case PUBLISH -> publishing(content);
			case UNPUBLISH -> content.isPublic() ? Verdict.TAKEN_AWAY : Verdict.NOT_SHOWN;
			case TAG -> tagging(content, topic);
		};
	}

	/**
	 * Does a deed to a content, unless it was changed since it was chosen or the deed
	 * cannot be done to it.
	 * @throws UnfitException if its form turns out to be unfit for readers
	 */
	BatchTrace perform(String kind, Chosen chosen, BatchDeed deed, Member actor) {
		Content content = archive.take(kind, chosen.content());
		Verdict verdict = (content.generation() == chosen.version()) ? verdict(content, deed.sort(), deed.topic())
				: Verdict.CHANGED;
		BatchTrace trace = BatchTrace.of(content, verdict);
		if (verdict.isChange()) {
			act(content, deed, actor);
			entities.flush();
		}
		return trace.leaving(content.generation());
	}

	/**
	 * Lets a content stand as it did before a deed, unless somebody has changed it since.
	 * @throws UnfitException if what readers saw before is unfit for them now
	 * @throws InUseException if readers would see nothing where others lead them by now
	 */
	Undoing undo(String kind, UUID id, BatchDeed.Sort deed, BatchTrace trace, Member actor) {
		Content content = archive.take(kind, id);
		if (content.generation() != trace.version()) {
			return Undoing.TOUCHED;
		}
		if (deed == BatchDeed.Sort.TAG) {
			drafts.restore(kind, id, trace.latest(), actor);
		}
		if (trace.verdict() == Verdict.SHOWN) {
			publishing.retract(kind, id, actor);
		}
		else if (trace.verdict() != Verdict.TAGGED_IN_DRAFT) {
			publishing.reinstate(content, seen(content, trace), actor);
		}
		return Undoing.UNDONE;
	}

	private Verdict publishing(Content content) {
		if (content.isPublic() && !content.hasChanges()) {
			return Verdict.UP_TO_DATE;
		}
		if (!content.isPublic() && content.published() != null) {
			return Verdict.TAKEN_BACK;
		}
		if (publishing.lacksReview(content)) {
			return Verdict.UNREVIEWED;
		}
		if (publishing.problems(new Draft(content, content.latest(), newest(content))).hasErrors()) {
			return Verdict.UNFIT;
		}
		return content.isPublic() ? Verdict.RENEWED : Verdict.SHOWN;
	}

	private Verdict tagging(Content content, String topic) {
		Kind<?> kind = archive.kind(content.kind());
		if (!kind.hasTopics()) {
			return Verdict.WITHOUT_TOPICS;
		}
		if (kind.topics(newest(content)).contains(topic)) {
			return Verdict.TAGGED_ALREADY;
		}
		return isSeenAsItIs(content) ? Verdict.TAGGED : Verdict.TAGGED_IN_DRAFT;
	}

	// Nobody else's unfinished text is published along with a topic.
	private boolean isSeenAsItIs(Content content) {
		return content.isPublic() && !content.hasChanges() && !publishing.lacksReview(content);
	}

	private void act(Content content, BatchDeed deed, Member actor) {
		switch (deed) {
			case BatchDeed.Publish publish -> publish(content, content.latest(), new Consent(actor, false));
			case BatchDeed.Unpublish(Unpublishing how) ->
				publishing.unpublish(content.kind(), content.id(), how, actor);
			case BatchDeed.Tag(String topic) -> tag(content, topic, actor);
		}
	}

	private void tag(Content content, String topic, Member actor) {
		boolean seen = isSeenAsItIs(content);
		Document tagged = archive.kind(content.kind()).tagged(newest(content), topic);
		drafts.save(content.kind(), content.id(), new Save(tagged, content.latest(), UUID.randomUUID(), null, actor));
		if (seen) {
			publish(content, content.latest(), new Consent(actor, true));
		}
	}

	private static int seen(Content content, BatchTrace trace) {
		return (trace.verdict() == Verdict.TAGGED) ? content.latest() : Objects.requireNonNull(trace.published());
	}

	private void publish(Content content, int revision, Consent consent) {
		publishing.publish(content.kind(), content.id(), revision, consent);
	}

	private Document newest(Content content) {
		return archive.document(content, content.latest());
	}

}
