package org.acsh.portal.editing;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	Intake(Archive archive, DraftService drafts, PublishingService publishing) {
		this.archive = archive;
		this.drafts = drafts;
		this.publishing = publishing;
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
		drafts.take(content, archive.kind(kind).document(form));
		return content;
	}

}
