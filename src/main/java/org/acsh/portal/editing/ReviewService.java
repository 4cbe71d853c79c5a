package org.acsh.portal.editing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.FieldPath;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second person look at what is written before readers do. */
@Service
@Transactional
public class ReviewService {

	private final Archive archive;

	private final ReviewCommentRepository comments;

	private final Chronicle chronicle;

	private final Clock clock;

	ReviewService(Archive archive, ReviewCommentRepository comments, Chronicle chronicle, Clock clock) {
		this.archive = archive;
		this.comments = comments;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * The comments on a content that nobody has settled yet, in the order they were made.
	 */
	@Transactional(readOnly = true)
	public List<ReviewComment> open(UUID content) {
		return comments.findByContentAndSettledAtIsNullOrderById(content);
	}

	/** Asks for the review of the newest revision; what was asked before is settled. */
	public void submit(String kind, UUID id, Member actor) {
		Content content = archive.take(kind, id);
		open(id).forEach(comment -> comment.settle(clock.instant()));
		decide(content, ReviewState.SUBMITTED, actor, "submitted");
	}

	/**
	 * Finds a revision fit for readers.
	 * @param number the revision that was looked at
	 * @throws StaleRevisionException if there is a newer one
	 * @throws OwnTextException if the reviewer wrote it
	 */
	public void approve(String kind, UUID id, int number, Member actor) {
		Content content = seen(kind, id, number);
		if (content.isWrittenBy(actor.id())) {
			throw new OwnTextException();
		}
		decide(content, ReviewState.APPROVED, actor, "approved");
	}

	/**
	 * Asks the author for changes.
	 * @param number the revision that was looked at
	 * @param asked what to change, by field
	 * @throws StaleRevisionException if there is a newer revision
	 * @throws IllegalArgumentException if a field is named that no form can have
	 */
	public void giveBack(String kind, UUID id, int number, List<FieldComment> asked, Member actor) {
		Content content = seen(kind, id, number);
		asked.stream().map(FieldComment::field).filter(field -> !field.isEmpty()).forEach(FieldPath::parse);
		asked.forEach(comment -> comments
			.save(new ReviewComment(content, comment.field(), comment.words(), actor.id(), clock.instant())));
		decide(content, ReviewState.RETURNED, actor, "returned");
	}

	private Content seen(String kind, UUID id, int number) {
		Content content = archive.take(kind, id);
		if (content.latest() != number) {
			throw new StaleRevisionException();
		}
		return content;
	}

	private void decide(Content content, ReviewState state, Member actor, String verb) {
		content.review(state, actor.id());
		chronicle.note(content, actor, verb, content.latest());
	}

	/**
	 * A comment that is to be made.
	 *
	 * @param field the field, named by keys; empty for the form as a whole
	 * @param words what to change
	 */
	public record FieldComment(String field, String words) {
	}

}
