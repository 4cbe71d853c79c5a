package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.event.EventService;
import org.acsh.portal.programme.AreaService;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.programme.ProgrammeService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what the programme is, and what is next and new. */
@Controller
@PermitAll
class HomeController {

	private static final int MOST_EVENTS = 3;

	private final HomeService home;

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	private final AreaService areas;

	private final EventService events;

	HomeController(HomeService home, AtlasService atlases, ProgrammeService programmes, AreaService areas,
			EventService events) {
		this.home = home;
		this.atlases = atlases;
		this.programmes = programmes;
		this.areas = areas;
		this.events = events;
	}

	@GetMapping("/")
	String show(Locale reader, Model model) {
		List<PhasePage> phases = programmes.phases();
		model.addAttribute("phases", phases);
		model.addAttribute("current", home.current(phases).orElse(null));
		model.addAttribute("atlas", atlases.atlas(phases, reader));
		model.addAttribute("next", events.next(MOST_EVENTS));
		model.addAttribute("latest", events.latest(MOST_EVENTS));
		model.addAttribute("figures", home.figures());
		model.addAttribute("areas", areas.all());
		return "home/show";
	}

}
