package org.acsh.portal.offline;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which readers choose what goes into a pack. */
@Controller
@PermitAll
class ChoiceController {

	private final Subjects subjects;

	private final Holdings holdings;

	ChoiceController(Subjects subjects, Holdings holdings) {
		this.subjects = subjects;
		this.holdings = holdings;
	}

	@GetMapping("/events/{slug}/offline")
	ModelAndView event(@PathVariable String slug, Locale reader) {
		return choice(Subject.event(slug), reader);
	}

	@GetMapping("/countries/{code}/offline")
	ModelAndView country(@PathVariable String code, Locale reader) {
		return choice(Subject.country(code), reader);
	}

	private ModelAndView choice(Subject subject, Locale reader) {
		Choice choice = new Choice(subject, subjects.title(subject, reader), holdings.weight(subject),
				holdings.materials(subject));
		return new ModelAndView("offline/choice").addObject("choice", choice).addObject("noindex", true);
	}

}
