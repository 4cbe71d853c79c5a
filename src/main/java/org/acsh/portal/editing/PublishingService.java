package org.acsh.portal.editing;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/**
 * Shows readers what staff have written, and takes it back. Page, lists, search and
 * former addresses change in one transaction or not at all.
 */
@Service
@Transactional
public class PublishingService {

	private final Archive archive;

	private final Addresses addresses;

	private final Chronicle chronicle;

	private final EditingProperties properties;

	private final Clock clock;

	PublishingService(Archive archive, Addresses addresses, Chronicle chronicle, EditingProperties properties,
			Clock clock) {
		this.archive = archive;
		this.addresses = addresses;
		this.chronicle = chronicle;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Whether a second person has yet to approve the newest revision before it is
	 * published.
	 */
	public boolean lacksReview(Content content) {
		return properties.secondPerson() && !content.isApprovedByAnother(content.latest());
	}

	/** What keeps a revision from being published, by the form's field names. */
	@Transactional(readOnly = true)
	public BindingResult problems(Draft draft) {
		Kind<?> kind = archive.kind(draft.content().kind());
		BindingResult problems = kind.problems(draft.content().id(), draft.document());
		addresses.check(kind, draft.content(), draft.document(), problems);
		return problems;
	}

	/**
	 * Shows readers a revision from now on. Publishing what they see already changes
	 * nothing.
	 * @param number the revision
	 * @param consent who decides, and whether against a missing review
	 * @throws NotFoundException if there is no such content or revision
	 * @throws StaleRevisionException if somebody has saved a newer one or discarded it
	 * @throws UnfitException if something in the form keeps it from being published
	 * @throws ReviewMissingException if a second person has to approve it first
	 */
	public Content publish(String kind, UUID id, int number, Consent consent) {
		Content content = archive.take(kind, id);
		if (content.isPublic() && Objects.equals(content.published(), number)) {
			return content;
		}
		refuseStale(content, number);
		review(content, number, consent);
		show(content, number);
		chronicle.note(content, consent.actor(), "published", number);
		return content;
	}

	/**
	 * Shows readers a revision from a moment on.
	 * @throws NotFoundException if there is no such content or revision
	 * @throws StaleRevisionException if somebody has saved a newer one or discarded it
	 * @throws UnfitException if something in the form keeps it from being published
	 * @throws ReviewMissingException if a second person has to approve it first
	 * @throws IllegalArgumentException if the moment has passed
	 */
	public Content schedule(String kind, UUID id, int number, Schedule when, Consent consent) {
		if (!when.moment().isAfter(clock.instant())) {
			throw new IllegalArgumentException("Has passed: " + when);
		}
		Content content = archive.take(kind, id);
		refuseStale(content, number);
		review(content, number, consent);
		refuseUnfit(content, archive.document(content, number));
		content.schedule(number, when);
		chronicle.note(content, consent.actor(), "scheduled", number, "at", when.moment().toString());
		return content;
	}

	/**
	 * Leaves readers with what they see. Without a schedule nothing changes.
	 * @throws NotFoundException if there is no such content
	 */
	public void unschedule(String kind, UUID id, Member actor) {
		Content content = archive.take(kind, id);
		Integer scheduled = content.scheduled();
		if (scheduled != null) {
			content.unschedule();
			chronicle.note(content, actor, "unscheduled", scheduled);
		}
	}

	/**
	 * Takes a content away from readers. Where they do not see it, nothing changes.
	 * @throws NotFoundException if there is no such content
	 * @throws InUseException if its page is to be gone while others lead to it
	 * @throws LeadsBackException if its address is to lead to a page that leads back to
	 * it
	 */
	public void unpublish(String kind, UUID id, Unpublishing how, Member actor) {
		Content content = archive.take(kind, id);
		Integer published = content.published();
		if (content.isPublic() && published != null) {
			if (how instanceof Unpublishing.Gone) {
				archive.refuseUsed(content);
			}
			refuseLoop(content, how);
			content.unpublish(how);
			chronicle.note(content, actor, "unpublished", published, "way",
					content.visibility().name().toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * Shows readers again a revision that they saw before, whatever was written since.
	 * @throws UnfitException if something in the form keeps it from being published now
	 */
	public void reinstate(Content content, int number, Member actor) {
		show(content, number);
		chronicle.note(content, actor, "published", number);
	}

	/**
	 * Lets a content that readers had never seen before it was last published be unseen
	 * again.
	 * @throws NotFoundException if there is no such content
	 * @throws InUseException if readers are led to it from elsewhere
	 */
	public void retract(String kind, UUID id, Member actor) {
		Content content = archive.take(kind, id);
		chronicle.note(content, actor, "retracted", content.latest());
		archive.retract(content);
	}

	/**
	 * Publishes one content that is due by the clock of the database. What has become
	 * unfit meanwhile is taken off the schedule.
	 * @return whether there was one
	 */
	boolean publishDue() {
		return archive.takeDue().map(this::publishScheduled).isPresent();
	}

	/**
	 * Takes what would have been published next off the schedule; somebody has to look at
	 * it.
	 */
	void giveUpDue() {
		archive.takeDue().ifPresent(content -> takeOff(content, Objects.requireNonNull(content.scheduled())));
	}

	private Content publishScheduled(Content content) {
		int number = Objects.requireNonNull(content.scheduled());
		try {
			show(content, number);
		}
		catch (UnfitException ex) {
			return takeOff(content, number);
		}
		chronicle.note(content, null, "published", number);
		return content;
	}

	private Content takeOff(Content content, int number) {
		content.unschedule();
		chronicle.note(content, null, "unscheduled", number);
		return content;
	}

	/**
	 * Lets readers see a revision, as far as the transaction goes.
	 * @throws UnfitException if something in the form keeps it from being published
	 */
	void show(Content content, int number) {
		show(content, number, archive.document(content, number));
	}

	/**
	 * Lets readers see a form of a content, which stands for one of its revisions.
	 * @throws UnfitException if something in the form keeps it from being published
	 */
	void show(Content content, int number, Document document) {
		Kind<?> kind = archive.kind(content.kind());
		refuseUnfit(content, document);
		Document addressed = addresses.addressed(kind, content, document);
		Slug slug = new Slug(kind.slug(addressed));
		Slug former = content.publishedSlug();
		archive.tell(content, addressed);
		if (former != null && !former.equals(slug)) {
			addresses.moved(content, former);
		}
		addresses.settled(content, slug);
		content.publish(number, slug, clock.instant());
	}

	private void refuseLoop(Content content, Unpublishing how) {
		if (how instanceof Unpublishing.Redirected(String path) && addresses.leadsBack(content, path)) {
			throw new LeadsBackException(path);
		}
	}

	// Nobody decides on what somebody has changed or thrown away meanwhile.
	private static void refuseStale(Content content, int number) {
		if (number < content.latest() || content.isDiscarded()) {
			throw new StaleRevisionException();
		}
	}

	private void refuseUnfit(Content content, Document document) {
		BindingResult problems = problems(new Draft(content, content.latest(), document));
		if (problems.hasErrors()) {
			throw new UnfitException(problems);
		}
	}

	private void review(Content content, int number, Consent consent) {
		if (!properties.secondPerson() || content.isApprovedByAnother(number)) {
			return;
		}
		if (!consent.withoutReview()) {
			throw new ReviewMissingException();
		}
		chronicle.note(content, consent.actor(), "review-forced", number);
	}

}
