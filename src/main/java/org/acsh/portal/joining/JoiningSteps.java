package org.acsh.portal.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Archive;
import org.acsh.portal.editing.Chronicle;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Origin;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Succession;
import org.acsh.portal.kernel.LocalizedText;

import org.springframework.stereotype.Component;

/** What is to be done, step by step, when contents are made one or told apart again. */
@Component
class JoiningSteps {

	private final Archive archive;

	private final Succession succession;

	private final Rewriting rewriting;

	private final PublishingService publishing;

	private final Chronicle chronicle;

	JoiningSteps(Archive archive, Succession succession, Rewriting rewriting, PublishingService publishing,
			Chronicle chronicle) {
		this.archive = archive;
		this.succession = succession;
		this.rewriting = rewriting;
		this.publishing = publishing;
		this.chronicle = chronicle;
	}

	/** Lets the kept one say what both said. */
	JoiningChange complete(Pair pair, Document joined, Member actor) {
		Content kept = pair.kept();
		int latest = kept.latest();
		Integer published = kept.published();
		Save save = new Save(named(pair, joined, ""), latest, UUID.randomUUID(), null, actor);
		archive.append(kept, save, Origin.JOINED);
		record(kept, "joined", pair.other(), actor);
		if (kept.isPublic()) {
			publishing.publish(kept.kind(), kept.id(), kept.latest(), new Consent(actor, true));
		}
		return new JoiningChange(kept.id(), latest, published, kept.latest(), kept.published());
	}

	/** Lets whatever names the other one name the kept one. */
	List<JoiningChange> redirect(Pair pair, Member actor) {
		List<JoiningChange> changes = new ArrayList<>();
		for (UUID user : archive.naming(pair.other().kind(), pair.otherSlug())) {
			if (!pair.ids().contains(user)) {
				changes.add(redirect(pair, archive.take(user), actor));
			}
		}
		return changes;
	}

	/** Takes the other one away and lets its address lead to the kept one for ever. */
	void giveUp(Pair pair, Member actor) {
		succession.giveUp(pair.other(), pair.kept());
		record(pair.other(), "given-up", pair.kept(), actor);
	}

	/**
	 * Brings the other one back and what it was named by.
	 * @return the contents that were changed since
	 */
	List<Content> part(Joining joining, Member actor) {
		Content kept = archive.take(joining.kind(), joining.kept());
		Content other = archive.take(joining.kind(), joining.givenUp());
		succession.bringBack(other, joining.givenUpWasPublic(), kept, joining.givenUpSlug());
		record(other, "parted", kept, actor);
		List<Content> changed = new ArrayList<>();
		for (JoiningChange change : joining.changes()) {
			Content content = archive.take(change.content());
			if (change.stillStands(content)) {
				rewriting.restore(content, change, actor);
				record(content, "parted", other, actor);
			}
			else {
				changed.add(content);
			}
		}
		return changed;
	}

	private JoiningChange redirect(Pair pair, Content user, Member actor) {
		Kind<?> kind = archive.kind(user.kind());
		String of = pair.other().kind();
		String slug = pair.otherSlug().value();
		JoiningChange change = rewriting.rewrite(user, document -> kind.names(document, of, slug),
				document -> kind.renamed(document, of, slug, pair.keptSlug().value()), actor);
		record(user, "renamed", pair.kept(), actor);
		return change;
	}

	// Joined with its whole, an organisation is no part of itself.
	private Document named(Pair pair, Document document, String nothing) {
		Kind<?> kind = archive.kind(pair.kept().kind());
		Document without = kind.renamed(document, kind.name(), pair.otherSlug().value(), nothing);
		return kind.renamed(without, kind.name(), pair.keptSlug().value(), nothing);
	}

	private void record(Content content, String verb, Content other, Member actor) {
		LocalizedText name = other.title().text();
		chronicle.note(content, actor, verb, content.latest(), "source",
				(name != null) ? name.in(Locale.ENGLISH).value() : "");
	}

}
