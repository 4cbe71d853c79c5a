package org.acsh.portal.programme;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of programmes and their phases. */
@Controller
@PermitAll
class ProgrammeController {

	private final ProgrammePages pages;

	ProgrammeController(ProgrammePages pages) {
		this.pages = pages;
	}

	@GetMapping("/programmes")
	ModelAndView list() {
		return pages.list();
	}

	@GetMapping("/programmes/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

	@GetMapping("/programmes/{slug}/phases/{number:[1-9][0-9]?}")
	ModelAndView phase(@PathVariable String slug, @PathVariable int number, Locale reader) {
		return pages.phase(slug, number, reader);
	}

}
