package org.acsh.portal.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.InUseException;
import org.acsh.portal.editing.LeadsBackException;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.UnsavedService;
import org.acsh.portal.editing.Uses;
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

	private final Uses uses;

	private final Languages languages;

	WithdrawalController(DraftService drafts, PublishingService publishing, UnsavedService unsaved, Uses uses,
			Languages languages) {
		this.drafts = drafts;
		this.publishing = publishing;
		this.unsaved = unsaved;
		this.uses = uses;
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
			Flash.say(next, "desk.unpublished." + form.way());
			return new ModelAndView(Places.redirect(kind, id, "/publication"));
		}
		catch (InUseException ex) {
			return refused(kind, id, form).addObject("inUse", true);
		}
		catch (LeadsBackException ex) {
			return refused(kind, id, form).addObject("leadsBack", true);
		}
	}

	@GetMapping("/draft/removal")
	ModelAndView askToDiscard(@PathVariable String kind, @PathVariable UUID id) {
		return new ModelAndView("desk/discarding").addObject("content", drafts.newest(kind, id).content());
	}

	@PostMapping("/draft/removal")
	ModelAndView discard(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		try {
			drafts.discard(kind, id, actor);
			unsaved.drop(id, actor);
			boolean whole = drafts.newest(kind, id).content().isDiscarded();
			Flash.say(next, whole ? "desk.discarded.draft" : "desk.discarded");
			return new ModelAndView(Places.redirect(kind, id, "/history"));
		}
		catch (InUseException ex) {
			Content content = drafts.newest(kind, id).content();
			return refused(new ModelAndView("desk/uses").addObject("content", content).addObject("uses", ex.uses()));
		}
	}

	private ModelAndView refused(String kind, UUID id, WithdrawalForm form) {
		return refused(page(kind, id, form, true));
	}

	private ModelAndView page(String kind, UUID id, WithdrawalForm form, boolean refused) {
		Content content = drafts.newest(kind, id).content();
		return new ModelAndView("desk/withdrawal").addObject("content", content)
			.addObject("uses", uses.of(content))
			.addObject("form", form)
			.addObject("refused", refused);
	}

	private static ModelAndView refused(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
