package org.acsh.portal.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Members;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.Merge;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what staff write, beside what readers see. */
@Service
@Transactional
public class DraftService {

	private final Archive archive;

	private final Addresses addresses;

	private final Chronicle chronicle;

	private final Members members;

	private final Clock clock;

	DraftService(Archive archive, Addresses addresses, Chronicle chronicle, Members members, Clock clock) {
		this.archive = archive;
		this.addresses = addresses;
		this.chronicle = chronicle;
		this.members = members;
		this.clock = clock;
	}

	/**
	 * The one content of a kind that has no more; empty before it was begun, and for all
	 * other kinds.
	 * @throws NotFoundException if there is no such kind
	 */
	@Transactional(readOnly = true)
	public Optional<Content> only(String kind) {
		return archive.only(kind);
	}

	/**
	 * Begins a content; beginning the same one again changes nothing, nor does beginning
	 * another one of a kind that has no more.
	 * @param kind the name of its kind
	 * @param id its name, made by who asks
	 * @param language the BCP 47 tag of the language it will be written in
	 * @throws NotFoundException if there is no such kind
	 */
	public Content begin(String kind, UUID id, String language, @Nullable Member actor) {
		return archive.find(kind, id)
			.or(() -> archive.only(kind))
			.orElseGet(() -> create(kind, id, language, actor, "created"));
	}

	/**
	 * A content with its newest revision.
	 * @throws NotFoundException if there is no such content
	 */
	@Transactional(readOnly = true)
	public Draft newest(String kind, UUID id) {
		Content content = archive.content(kind, id);
		return new Draft(content, content.latest(), archive.document(content, content.latest()));
	}

	/** The content that forms name by a slug, drafts among them. */
	@Transactional(readOnly = true)
	public Optional<Content> named(String kind, String slug) {
		return archive.named(kind, slug);
	}

	/**
	 * A content with a revision of it.
	 * @param number the revision's number; 0 is the empty form that it began with
	 * @throws NotFoundException if there is no such content or revision
	 */
	@Transactional(readOnly = true)
	public Draft revision(String kind, UUID id, int number) {
		Content content = archive.content(kind, id);
		return new Draft(content, number, archive.document(content, number));
	}

	/**
	 * Keeps a form as the newest revision. Where a colleague has saved since it was
	 * opened, both texts are merged, field by field.
	 * @return its revision; or, where both changed the same field, what clashes
	 * @throws NotFoundException if there is no such content, or no such revision to base
	 * it on
	 */
	public Saved save(String kind, UUID id, Save save) {
		Content content = archive.take(kind, id);
		return archive.revision(save.deed())
			.map(done -> saveAgain(content, save, done))
			.orElseGet(() -> merge(content, save));
	}

	/** A form as it is shown while it is filled in, its translations marked. */
	@Transactional(readOnly = true)
	public Draft marked(Draft draft) {
		Document before = archive.document(draft.content(), draft.number());
		return new Draft(draft.content(), draft.number(), draft.document().marked(before));
	}

	/**
	 * What still clashes in a form that is based on a colleague's revision.
	 * @param draft the form
	 * @param since the revision that both began from
	 */
	@Transactional(readOnly = true)
	public Saved.Clashing clashing(Draft draft, int since) {
		Document base = archive.document(draft.content(), since);
		Document theirs = archive.document(draft.content(), draft.number());
		Merge merge = Merge.of(base, theirs, draft.document());
		return new Saved.Clashing(draft.document(), merge.clashes(), draft.number(),
				author(draft.content(), draft.number()));
	}

	/**
	 * Takes up an earlier revision again, as the newest. Where the newest says the same,
	 * nothing changes.
	 * @throws NotFoundException if there is no such content or revision
	 */
	public void restore(String kind, UUID id, int number, Member actor) {
		Content content = archive.take(kind, id);
		Document earlier = archive.document(content, number);
		if (content.isDiscarded() || !earlier.equals(archive.document(content, content.latest()))) {
			append(content, now(earlier, content, actor), Origin.RESTORED, "restored", number);
		}
	}

	/**
	 * Throws away what readers have not seen: the changes since the last publication, or
	 * the whole content where there was none, whose preview nobody is shown any longer.
	 * It stays in the history.
	 * @throws NotFoundException if there is no such content
	 * @throws InUseException if others name what would be thrown away as a whole
	 */
	public void discard(String kind, UUID id, Member actor) {
		Content content = archive.take(kind, id);
		Integer published = content.published();
		if (!content.isPublic() || published == null) {
			archive.refuseUsed(content);
			archive.discard(content);
			chronicle.note(content, actor, "discarded", content.latest());
		}
		else if (content.hasChanges()) {
			Document seen = archive.document(content, published);
			content.unschedule();
			append(content, now(seen, content, actor), Origin.DISCARDED, "discarded", content.latest());
			content.settle();
		}
	}

	/**
	 * Begins a content with what is alike in another one.
	 * @param from the content to copy
	 * @param id the name of the new one, made by who asks; the same one twice makes one
	 * copy
	 * @throws NotFoundException if there is no such content
	 */
	public Content copy(String kind, UUID from, UUID id, Member actor) {
		Content original = archive.content(kind, from);
		return archive.find(kind, id).or(() -> archive.only(kind)).orElseGet(() -> {
			Content copy = create(kind, id, original.title().source(), actor, "copied");
			Document document = archive.kind(kind).copy(archive.document(original, original.latest()));
			archive.append(copy, new Save(document, 0, id, null, actor), Origin.COPIED);
			return copy;
		});
	}

	private Content create(String kind, UUID id, String language, @Nullable Member actor, String verb) {
		Wording title = archive.kind(kind).title(archive.kind(kind).blank(language));
		Content content = new Content(id, kind, title, (actor != null) ? actor.id() : null, now());
		archive.add(content);
		chronicle.note(content, actor, verb, 0);
		return content;
	}

	/** Keeps a form that came from elsewhere. */
	void take(Content content, Document document, Origin origin) {
		Document addressed = addresses.addressed(archive.kind(content.kind()), content, document);
		archive.append(content, now(addressed, content, null), origin);
	}

	private static Save now(Document document, Content content, @Nullable Member actor) {
		return new Save(document, content.latest(), UUID.randomUUID(), null, actor);
	}

	// Who goes back to a form in the browser and types on sends other text under the same
	// deed.
	private Saved saveAgain(Content content, Save save, Revision done) {
		return done.isOf(content) && isSame(content, save, done.number()) ? new Saved.Kept(done.number(), false)
				: merge(content, save.again());
	}

	private boolean isSame(Content content, Save save, int number) {
		Document kept = archive.document(content, number);
		Document base = archive.document(content, save.basedOn());
		Document sent = Merge.of(base, archive.document(content, number - 1), save.document().stamped(base)).merged();
		return archive.kind(content.kind()).isSame(sent, kept);
	}

	private Saved merge(Content content, Save save) {
		Document base = archive.document(content, save.basedOn());
		Document mine = save.document().stamped(base);
		if (save.basedOn() == content.latest()) {
			return keep(content, save.of(mine), base, Origin.SAVED);
		}
		Document theirs = archive.document(content, content.latest());
		Merge merge = Merge.of(base, theirs, mine);
		return merge.clashes().isEmpty() ? keep(content, save.of(merge.merged()), theirs, Origin.MERGED)
				: new Saved.Clashing(merge.merged(), merge.clashes(), content.latest(),
						author(content, content.latest()));
	}

	private Saved keep(Content content, Save save, Document newest, Origin origin) {
		Document document = addresses.addressed(archive.kind(content.kind()), content, save.document());
		if (document.equals(newest) && content.latest() > 0) {
			return new Saved.Kept(content.latest(), false);
		}
		int number = append(content, save.of(document), origin, origin == Origin.MERGED ? "merged" : "saved",
				content.latest() + 1);
		return new Saved.Kept(number, origin == Origin.MERGED);
	}

	private int append(Content content, Save save, Origin origin, String verb, int revision) {
		int number = archive.append(content, save, origin);
		chronicle.note(content, save.actor(), verb, revision);
		return number;
	}

	private String author(Content content, int number) {
		return members.nameOf(archive.revision(content, number).author());
	}

	private Instant now() {
		return clock.instant();
	}

}
