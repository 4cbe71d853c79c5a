package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which somebody decides that readers shall see a content. */
@Component
class PublishingPages {

	private final DraftService drafts;

	private final Readiness readiness;

	private final Differences differences;

	private final Kinds kinds;

	PublishingPages(DraftService drafts, Readiness readiness, Differences differences, Kinds kinds) {
		this.drafts = drafts;
		this.readiness = readiness;
		this.differences = differences;
		this.kinds = kinds;
	}

	/** The page with what was sent from it, if anything. */
	ModelAndView page(String kind, UUID id, Attempt attempt, Locale reader) {
		Draft draft = drafts.newest(kind, id);
		Content content = draft.content();
		Kind<?> sort = kinds.named(kind);
		ModelAndView page = new ModelAndView("desk/publication").addObject("content", content)
			.addObject("address", (content.slug() != null) ? sort.address(content.slug()) : "")
			.addObject("shown", (content.publishedSlug() != null) ? sort.address(content.publishedSlug()) : "")
			.addObject("differences", news(content, reader))
			.addObject("single", sort.isSingle())
			.addObject("attempt", attempt)
			.addObject("newContent", UUID.randomUUID());
		readiness.tell(draft, page, reader);
		return page;
	}

	/** The same page, saying why what was sent is not done and what to do. */
	ModelAndView refused(String kind, UUID id, Refusal refusal, Attempt attempt, Locale reader) {
		Content content = drafts.newest(kind, id).content();
		boolean isStale = refusal == Refusal.STALE;
		ModelAndView page = page(kind, id, attempt, reader).addObject("refusal",
				(isStale && content.isDiscarded()) ? Refusal.DISCARDED : refusal);
		page.setStatus(refusal.status());
		if (isStale && !content.isDiscarded()) {
			page.addObject("saves", differences.saves(content, attempt.seen()))
				.addObject("meanwhile", differences.between(content, attempt.seen(), content.latest(), reader));
		}
		return page;
	}

	// What nobody has seen yet is all new; its page is a better sight than a list.
	private List<Difference> news(Content content, Locale reader) {
		Integer seen = content.published();
		return (seen != null) ? differences.between(content, seen, content.latest(), reader) : List.of();
	}

}
