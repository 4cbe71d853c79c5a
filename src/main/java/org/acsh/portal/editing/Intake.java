package org.acsh.portal.editing;

import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.document.Document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what was written elsewhere, such as the starter content: as a first revision
 * without an author, shown to readers at once.
 */
@Service
@Transactional
public class Intake {

	private final Archive archive;

	private final ContentRepository contents;

	private final DraftService drafts;

	private final PublishingService publishing;

	Intake(Archive archive, ContentRepository contents, DraftService drafts, PublishingService publishing) {
		this.archive = archive;
		this.contents = contents;
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
		Document document = archive.kind(kind).document(form);
		Content content = drafts.begin(kind, UUID.randomUUID(), "en", null);
		drafts.take(content, document, Origin.STARTER);
		return publishing.publish(kind, content.id(), content.latest(), new Consent(null, true));
	}

	/**
	 * Begins content of which only the name is known, named in the form of something
	 * else. Readers see it once something public names it.
	 * @param kind the name of its kind
	 * @param language the BCP 47 tag of the language of the name
	 * @return the last part of its address
	 */
	public String begin(String kind, Record form, String language) {
		Content content = drafts.begin(kind, UUID.randomUUID(), language, null);
		drafts.take(content, archive.kind(kind).document(form), Origin.NAMED);
		return Objects.requireNonNull(content.slug()).value();
	}

	/**
	 * Shows readers what was begun by its name, as it was named then: what staff have
	 * written since is theirs to publish. Where nothing was begun so, nothing happens.
	 * @param slug the last part of the address that it began with
	 */
	public void reveal(String kind, String slug) {
		contents.findBegun(kind, slug).ifPresent(id -> publishing.publish(kind, id, 1, new Consent(null, true)));
	}

}
