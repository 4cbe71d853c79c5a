package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of programmes and their phases. */
@Controller
@PermitAll
class ProgrammeController {

	private final ProgrammeService programmes;

	private final ObjectProvider<PageSections<ProgrammePage>> sections;

	private final ObjectProvider<PageSections<PhasePage>> sectionsOfPhase;

	ProgrammeController(ProgrammeService programmes, ObjectProvider<PageSections<ProgrammePage>> sections,
			ObjectProvider<PageSections<PhasePage>> sectionsOfPhase) {
		this.programmes = programmes;
		this.sections = sections;
		this.sectionsOfPhase = sectionsOfPhase;
	}

	/** The list, which a reader is spared while there is only one programme. */
	@GetMapping("/programmes")
	String list(Model model) {
		List<ProgrammePage> all = programmes.all();
		model.addAttribute("programmes", all);
		return (all.size() == 1) ? "redirect:/programmes/" + all.getFirst().slug() : "programme/list";
	}

	@GetMapping("/programmes/{slug}")
	String show(@PathVariable String slug, Locale reader, Model model) {
		ProgrammePage programme = programmes.page(slug);
		model.addAttribute("programme", programme);
		model.addAttribute("areas", programmes.areas());
		model.addAttribute("sections", PageSections.of(sections, programme, reader));
		return "programme/show";
	}

	@GetMapping("/programmes/{slug}/phases/{number:[1-9][0-9]?}")
	String phase(@PathVariable String slug, @PathVariable int number, Locale reader, Model model) {
		ProgrammePage programme = programmes.page(slug);
		PhasePage phase = programme.phase(number).orElseThrow(NotFoundException::new);
		model.addAttribute("programme", programme);
		model.addAttribute("phase", phase);
		model.addAttribute("sections", PageSections.of(sectionsOfPhase, phase, reader));
		return "programme/phase";
	}

}
