package org.acsh.portal.directory;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list and the pages of people in public roles. */
@Controller
@PermitAll
class PersonController {

	private final DirectoryListService lists;

	private final PersonPages pages;

	PersonController(DirectoryListService lists, PersonPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/people")
	String list(@ModelAttribute DirectoryFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.people(filter, reader));
		return "directory/people";
	}

	@GetMapping("/people/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
