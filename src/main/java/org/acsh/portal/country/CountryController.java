package org.acsh.portal.country;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of countries and regions. The list and the map of all countries are the room
 * home's.
 */
@Controller
@PermitAll
class CountryController {

	private final CountryPages countries;

	private final RegionPages regions;

	CountryController(CountryPages countries, RegionPages regions) {
		this.countries = countries;
		this.regions = regions;
	}

	@GetMapping("/countries/{code}")
	ModelAndView country(@PathVariable String code, Locale reader) {
		return countries.at(code, reader);
	}

	@GetMapping("/regions/{slug}")
	ModelAndView region(@PathVariable String slug, Locale reader) {
		return regions.at(slug, reader);
	}

}
