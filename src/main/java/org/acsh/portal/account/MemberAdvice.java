package org.acsh.portal.account;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells pages who is signed in, as the model attribute "member"; readers' pages have
 * none.
 */
@ControllerAdvice
class MemberAdvice {

	@ModelAttribute
	void member(@AuthenticationPrincipal @Nullable Member member, Model model) {
		if (member != null) {
			model.addAttribute("member", member);
		}
	}

}
