package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map and the list of the countries. */
@Controller
@PermitAll
class CountryMapController {

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	private final HomeService home;

	CountryMapController(AtlasService atlases, ProgrammeService programmes, HomeService home) {
		this.home = home;
		this.atlases = atlases;
		this.programmes = programmes;
	}

	@GetMapping("/countries")
	String show(@RequestParam(required = false) @Nullable String sort, Locale reader, Model model) {
		List<PhasePage> phases = programmes.phases();
		model.addAttribute("current", home.current(phases).orElse(null));
		model.addAttribute("atlas", atlases.atlas(phases, reader));
		model.addAttribute("order", CountryOrder.of(sort));
		return "home/countries";
	}

}
