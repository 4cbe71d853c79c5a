package org.acsh.portal.programme;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of topics and areas of activity. */
@Controller
@PermitAll
class SubjectController {

	private final SubjectPages pages;

	SubjectController(SubjectPages pages) {
		this.pages = pages;
	}

	@GetMapping("/topics")
	ModelAndView list(Locale reader) {
		return pages.list(reader);
	}

	@GetMapping("/topics/{slug}")
	ModelAndView topic(@PathVariable String slug, Locale reader) {
		return pages.topic(slug, reader);
	}

	@GetMapping("/areas/{slug}")
	ModelAndView area(@PathVariable String slug, Locale reader) {
		return pages.area(slug, reader);
	}

}
