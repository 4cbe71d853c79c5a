package org.acsh.portal.programme;

import java.util.Locale;

import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of programmes and their phases. */
@Controller
class ProgrammeController {

	private final ProgrammeService programmes;

	private final ObjectProvider<PageSections<PhasePage>> sections;

	ProgrammeController(ProgrammeService programmes, ObjectProvider<PageSections<PhasePage>> sections) {
		this.programmes = programmes;
		this.sections = sections;
	}

	@GetMapping("/programmes")
	String list(Model model) {
		model.addAttribute("programmes", programmes.all());
		return "programme/list";
	}

	@GetMapping("/programmes/{slug}")
	String show(@PathVariable String slug, Model model) {
		model.addAttribute("programme", programmes.page(slug));
		model.addAttribute("areas", programmes.areas());
		return "programme/show";
	}

	@GetMapping("/programmes/{slug}/phases/{number:[1-9][0-9]?}")
	String phase(@PathVariable String slug, @PathVariable int number, Locale reader, Model model) {
		PhasePage phase = programmes.page(slug, number);
		model.addAttribute("phase", phase);
		model.addAttribute("sections",
				sections.orderedStream().flatMap(room -> room.on(phase, reader).stream()).toList());
		return "programme/phase";
	}

}
