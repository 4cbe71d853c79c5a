package org.acsh.portal.event;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of events. */
@Controller
@PermitAll
class EventController {

	private final EventPages pages;

	EventController(EventPages pages) {
		this.pages = pages;
	}

	@GetMapping("/events/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
