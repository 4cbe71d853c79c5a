package org.acsh.portal.desk;

import java.util.Locale;

import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.PublishingService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells whether a draft can be shown to readers: what has to be corrected, whether it has
 * to be reviewed, and what is not translated, which keeps nobody from publishing.
 */
@Component
class Readiness {

	private final PublishingService publishing;

	private final FormRemarks remarks;

	private final Untranslations untranslations;

	private final Kinds kinds;

	Readiness(PublishingService publishing, FormRemarks remarks, Untranslations untranslations, Kinds kinds) {
		this.publishing = publishing;
		this.remarks = remarks;
		this.untranslations = untranslations;
		this.kinds = kinds;
	}

	/** Adds it to a page. */
	void tell(Draft draft, ModelAndView page, Locale reader) {
		page.addObject("problems", remarks.problems(kinds.named(draft.content().kind()), draft, reader))
			.addObject("untranslated", untranslations.of(draft, reader))
			.addObject("needsReview", publishing.lacksReview(draft.content()));
	}

}
