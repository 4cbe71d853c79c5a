package org.acsh.portal.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/** Keeps contents and their revisions. */
@Component
public class Archive {

	private final ContentRepository contents;

	private final RevisionRepository revisions;

	private final Kinds kinds;

	private final Uses uses;

	private final Clock clock;

	Archive(ContentRepository contents, RevisionRepository revisions, Kinds kinds, Uses uses, Clock clock) {
		this.contents = contents;
		this.revisions = revisions;
		this.kinds = kinds;
		this.uses = uses;
		this.clock = clock;
	}

	/**
	 * The kind of a name.
	 * @throws NotFoundException if there is none
	 */
	public Kind<?> kind(String name) {
		return kinds.named(name);
	}

	/**
	 * A content of a kind.
	 * @throws NotFoundException if there is none
	 */
	public Content content(String kind, UUID id) {
		return contents.findByIdAndKind(id, kind).orElseThrow(NotFoundException::new);
	}

	/**
	 * The content, which nobody else can change before the transaction ends.
	 * @throws NotFoundException if there is none
	 */
	public Content take(String kind, UUID id) {
		return contents.take(id, kind).orElseThrow(NotFoundException::new);
	}

	/** The same, of whatever kind. */
	public Content take(UUID id) {
		return contents.take(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * Every content in whose forms one is named, in the order in which several are to be
	 * taken.
	 */
	public List<UUID> naming(String kind, Slug slug) {
		return uses.naming(kind, slug.value());
	}

	/** The saved contents among these, in the order in which they are asked for. */
	public List<Content> listed(List<UUID> ids) {
		return contents.listed(ids.toArray(UUID[]::new));
	}

	/** The one content of a kind that has no more, once it was begun. */
	Optional<Content> only(String kind) {
		return kinds.named(kind).isSingle() ? contents.findFirstByKindOrderByMakingCreatedAt(kind) : Optional.empty();
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

	/** The content of an address, the one that it has or is to have. */
	Optional<Content> named(String kind, String slug) {
		return contents.findByKindAndSlug(kind, new Slug(slug));
	}

	/** A content that readers never saw, by the address that it is to have. */
	Optional<Content> takeDraft(String kind, Slug slug) {
		return contents.takeDraft(kind, slug.value());
	}

	void add(Content content) {
		contents.save(content);
	}

	/** Throws away what readers never see; the secret addresses of its preview end. */
	void discard(Content content) {
		content.discard(clock.instant());
		contents.endPreviews(content.id());
	}

	/**
	 * A revision's form in its present shape; the empty form for number 0.
	 * @throws NotFoundException if there is no such revision
	 */
	public Document document(Content content, int number) {
		Kind<?> kind = kinds.named(content.kind());
		return (number == 0) ? kind.blank(content.title().source()) : kind.document(revision(content, number));
	}

	Revision revision(Content content, int number) {
		return revisions.findById(new Revision.Id(content.id(), number)).orElseThrow(NotFoundException::new);
	}

	Optional<Revision> revision(UUID deed) {
		return revisions.findByDeed(deed);
	}

	/**
	 * Stores a form as the newest revision of a content that was taken.
	 * @return its number
	 */
	public int append(Content content, Save save, Origin origin) {
		Kind<?> kind = kinds.named(content.kind());
		Revision revision = new Revision(content, kind.shape(), save, origin, clock.instant());
		revisions.save(revision);
		content.take(revision, kind.title(save.document()));
		uses.written(content, kind.targets(save.document()));
		return revision.number();
	}

	/** Lets readers see a form that has an address, as far as the transaction goes. */
	void tell(Content content, Document document) {
		Kind<?> kind = kinds.named(content.kind());
		kind.publish(content.id(), document);
		uses.shown(content, kind.targets(document));
	}

	/**
	 * Stores a form as the newest revision, which takes the place of an earlier one:
	 * where readers see that one, or are to see it at a set time, they see this.
	 * @param number the earlier revision
	 */
	public void replace(Content content, int number, Save save, Origin origin) {
		int fresh = append(content, save, origin);
		if (content.replace(number, fresh) && isPage(content)) {
			retell(content, save.document());
		}
	}

	private void retell(Content content, Document document) {
		tell(content, kinds.named(content.kind()).withSlug(document, requireNonNull(content.publishedSlug())));
	}

	private static boolean isPage(Content content) {
		return content.isPublic() || content.visibility() == Visibility.WITHDRAWN;
	}

	/**
	 * Lets readers see nothing of a content, as if they never had.
	 * @throws InUseException if what they see leads them to it
	 */
	void retract(Content content) {
		refuse(uses.of(content).stream().filter(Use::shown).toList());
		content.retract();
		uses.shown(content, List.of());
	}

	/**
	 * Checks that nobody misses a content when it is done away with.
	 * @throws InUseException if others name it
	 */
	void refuseUsed(Content content) {
		refuse(uses.of(content));
	}

	private static void refuse(List<Use> users) {
		if (!users.isEmpty()) {
			throw new InUseException(users);
		}
	}

}
