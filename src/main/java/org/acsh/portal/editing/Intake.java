package org.acsh.portal.editing;

import java.util.UUID;

import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.Objects.requireNonNull;

/**
 * Takes in what was written elsewhere, such as the starter content: as a first revision
 * without an author.
 */
@Service
@Transactional
public class Intake {

	private final Archive archive;

	private final DraftService drafts;

	private final PublishingService publishing;

	private final Chronicle chronicle;

	Intake(Archive archive, DraftService drafts, PublishingService publishing, Chronicle chronicle) {
		this.archive = archive;
		this.drafts = drafts;
		this.publishing = publishing;
		this.chronicle = chronicle;
	}

	/**
	 * Publishes a form as new content.
	 * @param kind the name of its kind
	 * @return the content
	 * @throws UnfitException if something in the form keeps it from being published
	 */
	public Content publish(String kind, Record form) {
		Content content = draft(kind, form);
		return publishing.publish(kind, content.id(), content.latest(), new Consent(null, true));
	}

	/**
	 * Leaves a form to staff as the draft of new content.
	 * @param kind the name of its kind
	 * @return the content
	 */
	public Content draft(String kind, Record form) {
		Content content = drafts.begin(kind, UUID.randomUUID(), "en", null);
		drafts.take(content, archive.kind(kind).document(form), Origin.STARTER);
		return content;
	}

	/** Begins a content of which only the name is known, and gives its slug. */
	Slug note(String kind, String name, String language) {
		Content content = drafts.begin(kind, UUID.randomUUID(), language, null);
		drafts.take(content, archive.kind(kind).named(language, name), Origin.NAMED);
		archive.flush();
		return requireNonNull(content.slug());
	}

	/** Shows readers a draft that something published names. */
	void show(String kind, Slug slug) {
		archive.takeDraft(kind, slug).ifPresent(content -> {
			showAsFarAsFit(content, slug);
			chronicle.note(content, null, "published", requireNonNull(content.published()));
		});
	}

	// What was begun of it since and is not fit yet stays a draft; its name is fit.
	private void showAsFarAsFit(Content content, Slug slug) {
		Document newest = archive.document(content, content.latest());
		if (publishing.problems(new Draft(content, content.latest(), newest)).hasErrors()) {
			publishing.show(content, 1, archive.kind(content.kind()).withSlug(archive.document(content, 1), slug));
		}
		else {
			publishing.show(content, content.latest(), newest);
		}
	}

}
