package org.acsh.portal.directory;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list and the pages of organisations. */
@Controller
@PermitAll
class OrganisationController {

	private final DirectoryListService lists;

	private final OrganisationPages pages;

	OrganisationController(DirectoryListService lists, OrganisationPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/organisations")
	String list(@ModelAttribute DirectoryFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.organisations(filter, reader));
		return "directory/organisations";
	}

	@GetMapping("/organisations/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
