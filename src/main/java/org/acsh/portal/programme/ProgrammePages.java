package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of programmes and phases, with what rooms above add to them. */
@Component
class ProgrammePages {

	private final ProgrammeService programmes;

	private final AreaService areas;

	private final ObjectProvider<PageSections<ProgrammePage>> sections;

	private final ObjectProvider<PageSections<PhasePage>> sectionsOfPhase;

	private final ObjectProvider<PhaseDeeds> deeds;

	ProgrammePages(ProgrammeService programmes, AreaService areas, ObjectProvider<PageSections<ProgrammePage>> sections,
			ObjectProvider<PageSections<PhasePage>> sectionsOfPhase, ObjectProvider<PhaseDeeds> deeds) {
		this.programmes = programmes;
		this.areas = areas;
		this.sections = sections;
		this.sectionsOfPhase = sectionsOfPhase;
		this.deeds = deeds;
	}

	/** The list, which a reader is spared while there is only one programme. */
	ModelAndView list() {
		List<ProgrammePage> all = programmes.all();
		return new ModelAndView((all.size() == 1) ? "redirect:/programmes/" + all.getFirst().slug() : "programme/list")
			.addObject("programmes", all);
	}

	ModelAndView at(String slug, Locale reader) {
		return page(programmes.page(slug), reader);
	}

	ModelAndView of(UUID content, Locale reader) {
		return page(programmes.page(content), reader);
	}

	/**
	 * The page of a phase.
	 * @throws NotFoundException if the programme has no phase of that number
	 */
	ModelAndView phase(String slug, int number, Locale reader) {
		ProgrammePage programme = programmes.page(slug);
		PhasePage phase = programme.phase(number).orElseThrow(NotFoundException::new);
		List<PhaseDeed> done = deeds.orderedStream().flatMap(room -> room.in(phase).stream()).toList();
		return new ModelAndView("programme/phase").addObject("programme", programme)
			.addObject("phase", phase)
			.addObject("account", new PhaseAccount(phase, done))
			.addObject("sections", PageSections.of(sectionsOfPhase, phase, reader))
			.addObject("noindex", programme.withdrawn() != null);
	}

	private ModelAndView page(ProgrammePage programme, Locale reader) {
		return new ModelAndView("programme/show").addObject("programme", programme)
			.addObject("areas", areas.all())
			.addObject("sections", PageSections.of(sections, programme, reader))
			.addObject("noindex", programme.withdrawn() != null);
	}

}
