package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.ReviewMissingException;
import org.acsh.portal.editing.UnfitException;

import org.acsh.portal.site.Flash;

import org.springframework.http.HttpStatus;
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

	PublishingController(PublishingService publishing, PublishingPages pages) {
		this.publishing = publishing;
		this.pages = pages;
	}

	@GetMapping("/publication")
	ModelAndView ask(@PathVariable String kind, @PathVariable UUID id, Locale reader) {
		return pages.page(kind, id, ScheduleForm.blank(), reader);
	}

	@PostMapping("/publication")
	ModelAndView publish(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean unreviewed, @AuthenticationPrincipal Member actor,
			Locale reader, RedirectAttributes next) {
		try {
			publishing.publish(kind, id, revision, new Consent(actor, unreviewed));
			Flash.say(next, "desk.published");
			return new ModelAndView(Places.redirect(kind, id, "/publication"));
		}
		catch (UnfitException | ReviewMissingException ex) {
			return refused(kind, id, ScheduleForm.blank(), reader);
		}
	}

	@PostMapping("/schedule")
	ModelAndView schedule(@PathVariable String kind, @PathVariable UUID id, @RequestParam int revision,
			@RequestParam(defaultValue = "false") boolean unreviewed, ScheduleForm form,
			@AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		try {
			publishing.schedule(kind, id, revision, form.schedule(), new Consent(actor, unreviewed));
			Flash.say(next, "desk.scheduled");
			return new ModelAndView(Places.redirect(kind, id, "/publication"));
		}
		catch (UnfitException | ReviewMissingException | IllegalArgumentException ex) {
			return refused(kind, id, form, reader);
		}
	}

	@PostMapping("/schedule/removal")
	String unschedule(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		publishing.unschedule(kind, id, actor);
		Flash.say(next, "desk.unscheduled");
		return Places.redirect(kind, id, "/publication");
	}

	private ModelAndView refused(String kind, UUID id, ScheduleForm form, Locale reader) {
		ModelAndView page = pages.page(kind, id, form, reader);
		page.addObject("refused", !form.equals(ScheduleForm.blank())).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
