package org.acsh.portal.country;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a country. The list and the map of all countries are the room home's. */
@Controller
@PermitAll
class CountryController {

	private final CountryPages pages;

	CountryController(CountryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/countries/{code}")
	ModelAndView show(@PathVariable String code, Locale reader) {
		return pages.at(code, reader);
	}

}
