package org.acsh.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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

/** A member's own account: the password, and where it is signed in. */
@Controller
@RolesAllowed("PARTNER")
@RequestMapping("/staff/account")
class OwnAccountController {

	private static final String BACK = "redirect:/staff/account";

	private final AccountService accounts;

	private final SignInService signIn;

	private final StaffSessions sessions;

	private final OpenSessions open;

	OwnAccountController(AccountService accounts, SignInService signIn, StaffSessions sessions, OpenSessions open) {
		this.accounts = accounts;
		this.signIn = signIn;
		this.sessions = sessions;
		this.open = open;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal Member member, HttpSession session) {
		return page(HttpStatus.OK, member, session).addObject("form", new PasswordForm(null, null));
	}

	@PostMapping("/password")
	ModelAndView changePassword(@ModelAttribute("form") PasswordForm form, BindingResult errors,
			@AuthenticationPrincipal Member member, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes next) {
		signIn.check(member, form, Whence.of(request), errors);
		if (errors.hasErrors()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, member, request.getSession());
		}
		open.endOthers(member, request.getSession().getId());
		sessions.begin(accounts.changePassword(member, form.password()), request, response);
		Flash.say(next, "account.password.changed");
		return new ModelAndView(BACK);
	}

	@PostMapping("/sessions/{key}/end")
	String end(@PathVariable String key, @AuthenticationPrincipal Member member, RedirectAttributes next) {
		open.end(member, key);
		Flash.say(next, "account.session.ended");
		return BACK;
	}

	@PostMapping("/sessions/end")
	String endOthers(@AuthenticationPrincipal Member member, HttpSession session, RedirectAttributes next) {
		open.endOthers(member, session.getId());
		Flash.say(next, "account.session.others-ended");
		return BACK;
	}

	private ModelAndView page(HttpStatus status, Member member, HttpSession session) {
		return new ModelAndView("account/own", status).addObject("account", accounts.of(member))
			.addObject("sessions", open.of(member, session.getId()));
	}

}
