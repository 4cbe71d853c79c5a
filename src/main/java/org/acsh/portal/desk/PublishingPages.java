package org.acsh.portal.desk;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.PublishingService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which somebody decides that readers shall see a content. */
@Component
class PublishingPages {

	private final DraftService drafts;

	private final PublishingService publishing;

	private final Differences differences;

	private final Kinds kinds;

	private final Clock clock;

	PublishingPages(DraftService drafts, PublishingService publishing, Differences differences, Kinds kinds,
			Clock clock) {
		this.drafts = drafts;
		this.publishing = publishing;
		this.differences = differences;
		this.kinds = kinds;
		this.clock = clock;
	}

	ModelAndView page(String kind, UUID id, ScheduleForm schedule, Locale reader) {
		Draft draft = drafts.newest(kind, id);
		Content content = draft.content();
		return new ModelAndView("desk/publication").addObject("content", content)
			.addObject("problems", publishing.problems(draft).getErrorCount())
			.addObject("address", (content.slug() != null) ? kinds.named(kind).address(content.slug()) : "")
			.addObject("differences",
					differences.between(content, Objects.requireNonNullElse(content.published(), 0), content.latest(),
							reader))
			.addObject("needsReview", publishing.lacksReview(content))
			.addObject("schedule", schedule)
			.addObject("hubZone", clock.getZone().getId())
			.addObject("single", kinds.named(kind).isSingle())
			.addObject("newContent", UUID.randomUUID());
	}

}
