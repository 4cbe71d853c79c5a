package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.programme.ProgrammeService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Composes the home page for a reader. */
@Component
class HomePages {

	private final HomeService home;

	private final NoveltyService novelties;

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	HomePages(HomeService home, NoveltyService novelties, AtlasService atlases, ProgrammeService programmes) {
		this.home = home;
		this.novelties = novelties;
		this.atlases = atlases;
		this.programmes = programmes;
	}

	/** The page as it stands now. */
	ModelAndView page(Locale reader) {
		List<PhasePage> phases = programmes.phases();
		Front front = home.front();
		return new ModelAndView("home/show").addObject("front", front)
			.addObject("featured", home.featured(front.featured()))
			.addObject("phases", phases)
			.addObject("current", home.current(phases).orElse(null))
			.addObject("atlas", atlases.atlas(phases, reader))
			.addObject("novelties", novelties.novelties())
			.addObject("areas", programmes.areas())
			.addObject("occasions", home.occasions());
	}

}
