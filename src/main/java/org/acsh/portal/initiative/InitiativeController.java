package org.acsh.portal.initiative;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list and the pages of initiatives. */
@Controller
@PermitAll
class InitiativeController {

	private final InitiativePages pages;

	InitiativeController(InitiativePages pages) {
		this.pages = pages;
	}

	@GetMapping("/initiatives")
	ModelAndView list(@ModelAttribute InitiativeFilter filter, Locale reader) {
		return pages.list(filter, reader);
	}

	@GetMapping("/initiatives/{slug}")
	ModelAndView show(@PathVariable String slug) {
		return pages.at(slug);
	}

}
