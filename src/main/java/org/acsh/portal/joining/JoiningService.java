package org.acsh.portal.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Archive;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.editing.Uses;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two contents that mean the same. Whatever names the one that is given up
 * names the kept one from then on, and its address leads there for ever.
 */
@Service
@Transactional
public class JoiningService {

	private final Archive archive;

	private final JoiningSteps steps;

	private final JoiningRepository joinings;

	private final Uses uses;

	private final Clock clock;

	JoiningService(Archive archive, JoiningSteps steps, JoiningRepository joinings, Uses uses, Clock clock) {
		this.archive = archive;
		this.steps = steps;
		this.joinings = joinings;
		this.uses = uses;
		this.clock = clock;
	}

	/**
	 * Two contents side by side. Where readers see only one of them, that one is kept.
	 * @param kind the name of their kind
	 * @throws NotFoundException if one is not there, was taken away or thrown away
	 */
	@Transactional(readOnly = true)
	public Pair pair(String kind, UUID kept, UUID other) {
		Content first = joinable(archive.content(kind, kept));
		Content second = joinable(archive.content(kind, other));
		if (first.id().equals(second.id())) {
			throw new NotFoundException("two contents");
		}
		return (second.isPublic() && !first.isPublic()) ? pair(second, first) : pair(first, second);
	}

	/**
	 * Makes them one. Sent twice, it is done once.
	 * @param deed what the browser calls it
	 * @param takes what is taken of which field where they differ; of others the kept
	 * one's
	 * @throws NotFoundException if one is not there, was taken away or thrown away
	 * @throws UnfitException if something in the joined form keeps it from being
	 * published
	 * @throws IllegalStateException if one has changes that readers lack
	 */
	public void join(UUID deed, Pair asked, Map<String, Pair.Take> takes, Member actor) {
		String kind = asked.kept().kind();
		asked.ids().forEach(id -> archive.take(kind, id));
		if (joinings.existsById(deed)) {
			return;
		}
		Pair pair = pair(kind, asked.kept().id(), asked.other().id());
		if (!pair.isReady()) {
			throw new IllegalStateException("There are changes that readers have not seen");
		}
		Joining joining = new Joining(deed, pair, actor, clock.instant());
		joining.add(steps.complete(pair, forms(pair.kept(), pair.other()).joined(takes), actor));
		steps.redirect(pair, actor).forEach(joining::add);
		steps.giveUp(pair, actor);
		joinings.save(joining);
	}

	/**
	 * Tells two contents apart again that were made one: the one given up is there again,
	 * and what named it names it again, unless somebody has changed that since. Done
	 * twice, it is done once.
	 * @return the contents that were changed since and are left as they are
	 * @throws NotFoundException if there is no such joining
	 */
	public List<Content> part(UUID deed, Member actor) {
		Joining joining = joinings.take(deed).orElseThrow(NotFoundException::new);
		if (joining.isParted()) {
			return List.of();
		}
		joining.part(actor, clock.instant());
		return steps.part(joining, actor);
	}

	private Pair pair(Content kept, Content other) {
		return new Pair(kept, other, forms(kept, other).forks(), uses.of(other));
	}

	private Pair.Forms forms(Content kept, Content other) {
		Document mine = archive.document(kept, kept.latest());
		return new Pair.Forms(archive.kind(kept.kind()), mine, archive.document(other, other.latest()));
	}

	private static Content joinable(Content content) {
		boolean there = content.isPublic() || (content.visibility() == Visibility.NEVER && !content.isDiscarded());
		if (!there || content.slug() == null) {
			throw new NotFoundException("content to join " + content.id());
		}
		return content;
	}

}
