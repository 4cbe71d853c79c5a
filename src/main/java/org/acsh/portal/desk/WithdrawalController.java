package org.acsh.portal.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.LeadsBackException;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.UnsavedService;
import org.acsh.portal.site.Flash;
import org.acsh.portal.site.Languages;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a content back from readers, or throws away what they have not seen. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}")
class WithdrawalController {

	private final DraftService drafts;

	private final PublishingService publishing;

	private final UnsavedService unsaved;

	private final Languages languages;

	WithdrawalController(DraftService drafts, PublishingService publishing, UnsavedService unsaved,
			Languages languages) {
		this.drafts = drafts;
		this.publishing = publishing;
		this.unsaved = unsaved;
		this.languages = languages;
	}

	@GetMapping("/withdrawal")
	ModelAndView ask(@PathVariable String kind, @PathVariable UUID id) {
		return page(kind, id, WithdrawalForm.blank(), false);
	}

	@PostMapping("/withdrawal")
	ModelAndView withdraw(@PathVariable String kind, @PathVariable UUID id, HttpServletRequest request,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		WithdrawalForm form = new FormBinder<>(WithdrawalForm.class).bind(request.getParameterMap()).within(languages);
		if (form.isIncomplete()) {
			return refused(kind, id, form);
		}
		try {
			publishing.unpublish(kind, id, form.unpublishing(), actor);
			Flash.say(next, "desk.unpublished");
			return new ModelAndView(Places.redirect(kind, id, "/publication"));
		}
		catch (LeadsBackException ex) {
			return refused(kind, id, form).addObject("leadsBack", true);
		}
	}

	@PostMapping("/draft/removal")
	String discard(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		drafts.discard(kind, id, actor);
		unsaved.drop(id, actor);
		Flash.say(next, "desk.discarded");
		return Places.redirect(kind, id, "/history");
	}

	private ModelAndView refused(String kind, UUID id, WithdrawalForm form) {
		ModelAndView page = page(kind, id, form, true);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(String kind, UUID id, WithdrawalForm form, boolean refused) {
		return new ModelAndView("desk/withdrawal").addObject("content", drafts.newest(kind, id).content())
			.addObject("form", form)
			.addObject("refused", refused);
	}

}
