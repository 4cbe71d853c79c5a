package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kinds;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a second person looks at what is written. */
@Component
class ReviewPages {

	private final DraftService drafts;

	private final Differences differences;

	private final FormRemarks remarks;

	private final Kinds kinds;

	ReviewPages(DraftService drafts, Differences differences, FormRemarks remarks, Kinds kinds) {
		this.drafts = drafts;
		this.differences = differences;
		this.remarks = remarks;
		this.kinds = kinds;
	}

	/** The page with the comments that were typed on it, if any. */
	ModelAndView page(String kind, UUID id, ReviewForm typed, Locale reader) {
		Draft draft = drafts.newest(kind, id);
		Content content = draft.content();
		int seen = Objects.requireNonNullElse(content.published(), 0);
		List<Difference> news = differences.between(content, seen, content.latest(), reader);
		return new ModelAndView("desk/review").addObject("content", content)
			.addObject("differences", news)
			.addObject("asked", remarks.comments(kinds.named(kind), draft, reader))
			.addObject("typed", typed.besides(news));
	}

	/** The same page, saying why the review is not done and what to do. */
	ModelAndView refused(String kind, UUID id, Refusal refusal, int seen, ReviewForm typed, Locale reader) {
		ModelAndView page = page(kind, id, typed, reader).addObject("refusal", refusal);
		page.setStatus(refusal.status());
		if (refusal == Refusal.STALE) {
			page.addObject("saves", differences.saves(drafts.newest(kind, id).content(), seen));
		}
		return page;
	}

}
