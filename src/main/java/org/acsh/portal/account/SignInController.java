package org.acsh.portal.account;

import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lets staff and partners in and out. */
@Controller
@PermitAll
class SignInController {

	private final SignInService service;

	private final StaffSessions sessions;

	private final KeptPosts posts;

	SignInController(SignInService service, StaffSessions sessions, KeptPosts posts) {
		this.service = service;
		this.sessions = sessions;
		this.posts = posts;
	}

	@GetMapping("/sign-in")
	ModelAndView ask(@ModelAttribute("form") SignInForm form, HttpServletRequest request) {
		return page(HttpStatus.OK, request);
	}

	@PostMapping("/sign-in")
	ModelAndView signIn(@ModelAttribute("form") SignInForm form, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (service.signIn(form, Whence.of(request))) {
			case SignInAnswer.Welcome(Account account) -> {
				sessions.begin(account, request, response);
				yield posts.next(request)
					.map((text) -> new ModelAndView(new RedirectView(text, false, false)))
					.orElseGet(() -> new ModelAndView("redirect:" + form.toOr(account.getRole().home())));
			}
			case SignInAnswer.Wrong() -> page(HttpStatus.UNPROCESSABLE_CONTENT, request);
			case SignInAnswer.TooOften(Duration pause) -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()));
				yield page(HttpStatus.TOO_MANY_REQUESTS, request).addObject("minutes",
						pause.plusSeconds(59).toMinutes());
			}
		};
	}

	@PostMapping("/sign-out")
	String signOut(@AuthenticationPrincipal @Nullable Member member, HttpServletRequest request) {
		if (member != null) {
			service.signOut(member);
		}
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		return "redirect:/";
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request) {
		ModelAndView page = new ModelAndView("account/sign-in", status);
		page.addObject("refused", status.value());
		return page.addObject("kept", KeptPosts.isWaiting(request));
	}

}
