package org.acsh.portal.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.NewMember;
import org.acsh.portal.kernel.Secret;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.site.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where administrators invite partners and say what is open to them.
 * {@link PartnerController} shows it to them.
 */
@Controller
@RolesAllowed("ADMINISTRATOR")
@RequestMapping("/staff/partners")
class PartnershipsController {

	private static final String BACK = "redirect:/staff/partners";

	private final PartnershipService partnerships;

	private final BaseAddress base;

	PartnershipsController(PartnershipService partnerships, BaseAddress base) {
		this.partnerships = partnerships;
		this.base = base;
	}

	@GetMapping
	ModelAndView list() {
		return list(HttpStatus.OK).addObject("form", PartnershipForm.blank(partnerships.today()));
	}

	@PostMapping
	ModelAndView invite(@ModelAttribute("form") PartnershipForm form, BindingResult errors,
			@AuthenticationPrincipal Member actor, HttpServletRequest request, RedirectAttributes next) {
		NewMember.check(form.email(), form.name(), errors);
		form.check(partnerships.programmes().stream().map(Option::id).toList(), errors);
		if (partnerships.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.taken");
		}
		if (errors.hasErrors()) {
			return list(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		next.addFlashAttribute("link", link(partnerships.invite(form, actor), request));
		Flash.say(next, "account.invited", form.name());
		return new ModelAndView(BACK);
	}

	@PostMapping("/{id}/invitation")
	String inviteAgain(@PathVariable long id, @AuthenticationPrincipal Member actor, HttpServletRequest request,
			RedirectAttributes next) {
		next.addFlashAttribute("link", link(partnerships.inviteAgain(id, actor), request));
		return BACK;
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		return form(HttpStatus.OK, id).addObject("form", partnerships.form(id));
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, @ModelAttribute("form") PartnershipForm form, BindingResult errors,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		form.check(partnerships.programmes().stream().map(Option::id).toList(), errors);
		if (errors.hasErrors()) {
			return form(HttpStatus.UNPROCESSABLE_CONTENT, id);
		}
		if (!partnerships.change(id, form, actor)) {
			return form(HttpStatus.CONFLICT, id).addObject("stale", true);
		}
		Flash.say(next, "partner.changed", form.name());
		return new ModelAndView(BACK);
	}

	private ModelAndView list(HttpStatus status) {
		return new ModelAndView("partner/list", status).addObject("partners", partnerships.all())
			.addObject("programmes", partnerships.programmes())
			.addObject("today", partnerships.today());
	}

	private ModelAndView form(HttpStatus status, long id) {
		return new ModelAndView("partner/form", status).addObject("id", id)
			.addObject("now", partnerships.form(id))
			.addObject("programmes", partnerships.programmes());
	}

	private String link(Secret token, HttpServletRequest request) {
		return base.of(request.getContextPath() + "/invitations/" + token.text());
	}

}
