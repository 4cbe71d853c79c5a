package org.acsh.portal.directory;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list and the pages of organisations. */
@Controller
@PermitAll
class OrganisationController {

	private final OrganisationService organisations;

	private final ObjectProvider<PageSections<OrganisationPage>> sections;

	OrganisationController(OrganisationService organisations, ObjectProvider<PageSections<OrganisationPage>> sections) {
		this.organisations = organisations;
		this.sections = sections;
	}

	@GetMapping("/organisations")
	String list(Locale reader, Model model) {
		model.addAttribute("organisations", organisations.all(reader));
		return "directory/organisations";
	}

	@GetMapping("/organisations/{slug}")
	String show(@PathVariable String slug, Locale reader, Model model) {
		OrganisationPage organisation = organisations.page(slug);
		model.addAttribute("organisation", organisation);
		model.addAttribute("sections", PageSections.of(sections, organisation, reader));
		return "directory/organisation";
	}

}
