package org.acsh.portal.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.joining.LikenessService;
import org.acsh.portal.site.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what may have been entered twice. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/duplicates")
class LikenessController {

	private final LikenessService likenesses;

	LikenessController(LikenessService likenesses) {
		this.likenesses = likenesses;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("likenesses", likenesses.all());
		return "desk/duplicates";
	}

	@PostMapping("/difference")
	String tellApart(@RequestParam UUID one, @RequestParam UUID other, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		likenesses.tellApart(one, other, actor);
		Flash.say(next, "desk.alike.differ");
		return "redirect:/staff/duplicates";
	}

}
