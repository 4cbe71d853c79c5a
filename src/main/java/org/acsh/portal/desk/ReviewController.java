package org.acsh.portal.desk;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.OwnTextException;
import org.acsh.portal.editing.ReviewService;
import org.acsh.portal.editing.StaleReviewException;

import org.acsh.portal.site.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a second person look at what is written: what is new, field by field. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}/review")
class ReviewController {

	private final DraftService drafts;

	private final ReviewService reviews;

	private final Differences differences;

	ReviewController(DraftService drafts, ReviewService reviews, Differences differences) {
		this.drafts = drafts;
		this.reviews = reviews;
		this.differences = differences;
	}

	@GetMapping
	String look(@PathVariable String kind, @PathVariable UUID id, Locale reader, Model model) {
		Content content = drafts.newest(kind, id).content();
		int seen = Objects.requireNonNullElse(content.published(), 0);
		model.addAttribute("content", content);
		model.addAttribute("differences", differences.between(content, seen, content.latest(), reader));
		return "desk/review";
	}

	@PostMapping
	String submit(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		reviews.submit(kind, id, actor);
		Flash.say(next, "desk.review.submitted");
		return Places.redirect(kind, id, "/publication");
	}

	@PostMapping("/approval")
	String approve(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		return decided(kind, id, "desk.review.approved", next, () -> reviews.approve(kind, id, revision, actor));
	}

	@PostMapping("/return")
	String giveBack(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			HttpServletRequest request, @AuthenticationPrincipal Member actor, RedirectAttributes next) {
		ReviewForm form = new FormBinder<>(ReviewForm.class).bind(request.getParameterMap());
		return decided(kind, id, "desk.review.returned", next,
				() -> reviews.giveBack(kind, id, revision, form.asked(), actor));
	}

	private static String decided(String kind, UUID id, String done, RedirectAttributes next, Runnable decision) {
		try {
			decision.run();
			Flash.say(next, done);
			return Places.redirect(kind, id, "/publication");
		}
		catch (OwnTextException ex) {
			Flash.say(next, "desk.review.own");
			return Places.redirect(kind, id, "/review");
		}
		catch (StaleReviewException ex) {
			Flash.say(next, "desk.review.stale");
			return Places.redirect(kind, id, "/review");
		}
	}

}
