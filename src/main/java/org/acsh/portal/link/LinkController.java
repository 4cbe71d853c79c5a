package org.acsh.portal.link;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.site.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links that public content leads to, and what has become of them. */
@Controller
@RolesAllowed("EDITOR")
class LinkController {

	private final LinkService links;

	LinkController(LinkService links) {
		this.links = links;
	}

	@GetMapping("/staff/links")
	String list(@ModelAttribute("filter") LinkFilter filter, Model model) {
		model.addAttribute("links", links.page(filter));
		model.addAttribute("on", links.isOn());
		return "link/list";
	}

	@PostMapping("/staff/links/check")
	String ask(@RequestParam String address, @ModelAttribute("filter") LinkFilter filter, RedirectAttributes next) {
		links.ask(address);
		Flash.say(next, "link.asked");
		next.addAttribute("state", filter.state());
		next.addAttribute("page", filter.page());
		return "redirect:/staff/links";
	}

}
