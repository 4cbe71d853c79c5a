package org.acsh.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.Secret;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that an invitation's link leads to, for whoever holds it. */
@Controller
@PermitAll
@RequestMapping("/invitations/{token}")
class InvitationController {

	private final InvitationService invitations;

	private final AcceptanceService acceptance;

	private final StaffSessions sessions;

	InvitationController(InvitationService invitations, AcceptanceService acceptance, StaffSessions sessions) {
		this.invitations = invitations;
		this.acceptance = acceptance;
		this.sessions = sessions;
	}

	@ModelAttribute("invitation")
	Invitation invitation(@PathVariable String token) {
		return invitations.find(new Secret(token));
	}

	@GetMapping
	ModelAndView show(@ModelAttribute(name = "invitation", binding = false) Invitation invitation) {
		return new ModelAndView("account/invitation", "form", AcceptanceForm.of(invitation));
	}

	@PostMapping
	ModelAndView accept(@PathVariable String token,
			@ModelAttribute(name = "invitation", binding = false) Invitation invitation,
			@ModelAttribute("form") AcceptanceForm typed, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		AcceptanceForm form = typed.to(invitation);
		form.check(errors);
		if (invitation.getEmail() == null && invitations.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.taken");
		}
		if (errors.hasErrors()) {
			return new ModelAndView("account/invitation", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Account account = acceptance.accept(new Secret(token), form);
		sessions.begin(account, request, response);
		return new ModelAndView("redirect:" + account.getRole().home());
	}

}
