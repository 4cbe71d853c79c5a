package org.acsh.portal.country;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a country. The list and the map of all countries are the room home's. */
@Controller
@PermitAll
class CountryController {

	private static final Pattern CODE = Pattern.compile("[a-z]{2}");

	private final CountryService countries;

	private final ObjectProvider<PageSections<CountryPage>> sections;

	CountryController(CountryService countries, ObjectProvider<PageSections<CountryPage>> sections) {
		this.countries = countries;
		this.sections = sections;
	}

	@GetMapping("/countries/{code}")
	String show(@PathVariable String code, Locale reader, Model model) {
		if (!CODE.matcher(code).matches()) {
			throw new NotFoundException();
		}
		CountryPage country = countries.page(code.toUpperCase(Locale.ROOT));
		model.addAttribute("country", country);
		model.addAttribute("sections", PageSections.of(sections, country, reader));
		return "country/show";
	}

}
