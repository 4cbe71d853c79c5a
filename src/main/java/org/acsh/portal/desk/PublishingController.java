package org.acsh.portal.desk;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.desk.ScheduleForm.Wrong;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.PublishingService;
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

/** Makes a content public, at once or at a set time. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}")
class PublishingController {

	private final PublishingService publishing;

	private final PublishingPages pages;

	private final Clock clock;

	PublishingController(PublishingService publishing, PublishingPages pages, Clock clock) {
		this.publishing = publishing;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/publication")
	ModelAndView ask(@PathVariable String kind, @PathVariable UUID id, Locale reader) {
		return pages.page(kind, id, Attempt.none(clock.getZone()), reader);
	}

	@PostMapping("/publication")
	ModelAndView publish(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean unreviewed, @AuthenticationPrincipal Member actor,
			Locale reader, RedirectAttributes next) {
		Attempt attempt = new Attempt(revision, unreviewed, ScheduleForm.blank(clock.getZone()));
		Optional<Refusal> refusal = Refusal
			.of(() -> publishing.publish(kind, id, revision, new Consent(actor, unreviewed)));
		return answer(kind, id, refusal, attempt, "desk.published", reader, next);
	}

	@PostMapping("/schedule")
	ModelAndView schedule(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean unreviewed, ScheduleForm form,
			@AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		Attempt attempt = new Attempt(revision, unreviewed, form);
		Optional<Wrong> wrong = form.wrong(clock.instant());
		Optional<Refusal> refusal = wrong.map(one -> Refusal.UNTIMELY)
			.or(() -> Refusal
				.of(() -> publishing.schedule(kind, id, revision, form.schedule(), new Consent(actor, unreviewed))));
		ModelAndView answer = answer(kind, id, refusal, attempt, "desk.scheduled", reader, next);
		return wrong.map(one -> answer.addObject("wrong", one)).orElse(answer);
	}

	@PostMapping("/schedule/removal")
	String unschedule(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		publishing.unschedule(kind, id, actor);
		Flash.say(next, "desk.unscheduled");
		return Places.redirect(kind, id, "/publication");
	}

	private ModelAndView answer(String kind, UUID id, Optional<Refusal> refusal, Attempt attempt, String done,
			Locale reader, RedirectAttributes next) {
		return refusal.map(why -> pages.refused(kind, id, why, attempt, reader)).orElseGet(() -> {
			Flash.say(next, done);
			return new ModelAndView(Places.redirect(kind, id, "/publication"));
		});
	}

}
