package org.acsh.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators say who belongs to the staff and what each may do. */
@Controller
@RolesAllowed("ADMINISTRATOR")
@RequestMapping("/staff/accounts")
class AccountsController {

	private static final String BACK = "redirect:/staff/accounts";

	private final AccountService accounts;

	private final InvitationService invitations;

	private final BaseAddress base;

	AccountsController(AccountService accounts, InvitationService invitations, BaseAddress base) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.base = base;
	}

	@GetMapping
	ModelAndView list(@ModelAttribute AccountFilter filter) {
		return page(HttpStatus.OK, filter).addObject("form", InvitationForm.blank());
	}

	@PostMapping("/invitations")
	ModelAndView invite(@ModelAttribute("form") InvitationForm form, BindingResult errors,
			@AuthenticationPrincipal Member actor, HttpServletRequest request, RedirectAttributes next) {
		form.check(errors);
		if (invitations.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.taken");
		}
		if (errors.hasErrors()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, new AccountFilter(null, null));
		}
		next.addFlashAttribute("link", link(invitations.invite(form, actor), request));
		Flash.say(next, "account.invited", form.name());
		return new ModelAndView(BACK);
	}

	@PostMapping("/invitations/{id}/revocation")
	String revoke(@PathVariable long id, @AuthenticationPrincipal Member actor, RedirectAttributes next) {
		invitations.revoke(id, actor);
		Flash.say(next, "account.revoked");
		return BACK;
	}

	@PostMapping("/{id}/password-link")
	String offerPassword(@PathVariable long id, @ModelAttribute AccountFilter filter,
			@AuthenticationPrincipal Member actor, HttpServletRequest request, RedirectAttributes next) {
		next.addFlashAttribute("link", link(invitations.offerPassword(id, actor), request));
		return back(filter);
	}

	@PostMapping("/{id}/role")
	String changeRole(@PathVariable long id, @RequestParam Role role, @ModelAttribute AccountFilter filter,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		accounts.changeRole(id, role, actor);
		Flash.say(next, "account.role.changed");
		return back(filter);
	}

	@PostMapping("/{id}/disabling")
	String disable(@PathVariable long id, @ModelAttribute AccountFilter filter, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		accounts.disable(id, actor);
		Flash.say(next, "account.disabled");
		return back(filter);
	}

	@PostMapping("/{id}/enabling")
	String enable(@PathVariable long id, @ModelAttribute AccountFilter filter, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		accounts.enable(id, actor);
		Flash.say(next, "account.enabled");
		return back(filter);
	}

	/** To the page of the list on which it was done. */
	private static String back(AccountFilter filter) {
		return "redirect:" + filter.href("page", filter.page());
	}

	private ModelAndView page(HttpStatus status, AccountFilter filter) {
		return new ModelAndView("account/list", status).addObject("list", accounts.list(filter))
			.addObject("invitations", invitations.findOpen())
			.addObject("roles", Role.ofStaff());
	}

	private String link(Secret token, HttpServletRequest request) {
		return base.of(request.getContextPath() + "/invitations/" + token.text());
	}

}
