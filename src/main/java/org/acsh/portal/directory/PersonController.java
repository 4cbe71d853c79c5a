package org.acsh.portal.directory;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list and the pages of people in public roles. */
@Controller
@PermitAll
class PersonController {

	private final PersonService people;

	private final ObjectProvider<PageSections<PersonPage>> sections;

	PersonController(PersonService people, ObjectProvider<PageSections<PersonPage>> sections) {
		this.people = people;
		this.sections = sections;
	}

	@GetMapping("/people")
	String list(Locale reader, Model model) {
		model.addAttribute("people", people.all(reader));
		return "directory/people";
	}

	@GetMapping("/people/{slug}")
	String show(@PathVariable String slug, Locale reader, Model model) {
		PersonPage person = people.page(slug);
		model.addAttribute("person", person);
		model.addAttribute("sections", PageSections.of(sections, person, reader));
		return "directory/person";
	}

}
