package org.acsh.portal.network;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of networks and their pages. */
@Controller
@PermitAll
class NetworkController {

	private final NetworkService networks;

	private final NetworkPages pages;

	NetworkController(NetworkService networks, NetworkPages pages) {
		this.networks = networks;
		this.pages = pages;
	}

	@GetMapping("/networks")
	String list(Locale reader, Model model) {
		model.addAttribute("networks", networks.all(reader));
		return "network/list";
	}

	@GetMapping("/networks/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
