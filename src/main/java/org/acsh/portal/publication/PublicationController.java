package org.acsh.portal.publication;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of publications and their pages. */
@Controller
@PermitAll
class PublicationController {

	private final PublicationLists lists;

	private final PublicationPages pages;

	PublicationController(PublicationLists lists, PublicationPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/publications")
	String list(@ModelAttribute PublicationFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.list(filter, reader));
		return "publication/list";
	}

	@GetMapping("/publications/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
