package org.acsh.portal.editing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;

/** Keeps contents and their revisions. */
@Component
class Archive {

	private final ContentRepository contents;

	private final RevisionRepository revisions;

	private final Kinds kinds;

	private final Clock clock;

	Archive(ContentRepository contents, RevisionRepository revisions, Kinds kinds, Clock clock) {
		this.contents = contents;
		this.revisions = revisions;
		this.kinds = kinds;
		this.clock = clock;
	}

	Kind<?> kind(String name) {
		return kinds.named(name);
	}

	Content content(String kind, UUID id) {
		return contents.findByIdAndKind(id, kind).orElseThrow(NotFoundException::new);
	}

	/** The content, which nobody else can change before the transaction ends. */
	Content take(String kind, UUID id) {
		return contents.take(id, kind).orElseThrow(NotFoundException::new);
	}

	/** The content if it is there; until the transaction ends nobody else can make it. */
	Optional<Content> find(String kind, UUID id) {
		contents.lock(id.toString());
		return contents.findByIdAndKind(id, kind);
	}

	/** Begins what will be rolled back: it may wait for nobody long, nor keep anyone. */
	void rehearse() {
		contents.rehearse();
	}

	/** Brings what is done so far into the database, where the views read it. */
	void flush() {
		contents.flush();
	}

	Optional<Content> takeDue() {
		return contents.takeDue();
	}

	void add(Content content) {
		contents.save(content);
	}

	/** Throws away what readers never see; the secret addresses of its preview end. */
	void discard(Content content) {
		content.discard(clock.instant());
		contents.endPreviews(content.id());
	}

	/** A revision's form in its present shape; the empty form for number 0. */
	Document document(Content content, int number) {
		Kind<?> kind = kinds.named(content.kind());
		return (number == 0) ? kind.blank(content.title().source()) : kind.document(revision(content, number));
	}

	Revision revision(Content content, int number) {
		return revisions.findById(new Revision.Id(content.id(), number)).orElseThrow(NotFoundException::new);
	}

	Optional<Revision> revision(UUID deed) {
		return revisions.findByDeed(deed);
	}

	/** Stores a form as the newest revision of a content that was taken. */
	Revision append(Content content, Save save, Origin origin) {
		Kind<?> kind = kinds.named(content.kind());
		Revision revision = new Revision(content, kind.shape(), save, origin, clock.instant());
		revisions.save(revision);
		content.take(revision, kind.title(save.document()));
		return revision;
	}

}
