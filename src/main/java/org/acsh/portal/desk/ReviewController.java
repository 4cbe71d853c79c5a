package org.acsh.portal.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.ReviewService;
import org.acsh.portal.site.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a second person look at what is written: what is new, field by field. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}/review")
class ReviewController {

	private final ReviewService reviews;

	private final ReviewPages pages;

	ReviewController(ReviewService reviews, ReviewPages pages) {
		this.reviews = reviews;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView look(@PathVariable String kind, @PathVariable UUID id, Locale reader) {
		return pages.page(kind, id, ReviewForm.blank(), reader);
	}

	@PostMapping
	String submit(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		reviews.submit(kind, id, actor);
		Flash.say(next, "desk.review.submitted");
		return Places.redirect(kind, id, "/publication");
	}

	@PostMapping("/approval")
	ModelAndView approve(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			HttpServletRequest request, @AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		return Refusal.of(() -> reviews.approve(kind, id, revision, actor))
			.map(why -> pages.refused(kind, id, why, revision, typed(request), reader))
			.orElseGet(() -> done(kind, id, "desk.review.approved", next));
	}

	@PostMapping("/return")
	ModelAndView giveBack(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			HttpServletRequest request, @AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		ReviewForm form = typed(request);
		Optional<Refusal> refusal = form.asked().isEmpty() ? Optional.of(Refusal.WORDLESS)
				: Refusal.of(() -> reviews.giveBack(kind, id, revision, form.asked(), actor));
		return refusal.map(why -> pages.refused(kind, id, why, revision, form, reader))
			.orElseGet(() -> done(kind, id, "desk.review.returned", next));
	}

	private static ReviewForm typed(HttpServletRequest request) {
		return new FormBinder<>(ReviewForm.class).bind(request.getParameterMap());
	}

	private static ModelAndView done(String kind, UUID id, String message, RedirectAttributes next) {
		Flash.say(next, message);
		return new ModelAndView(Places.redirect(kind, id, "/publication"));
	}

}
