package org.acsh.portal.news;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of news and press reports, and their pages. */
@Controller
@PermitAll
class NewsController {

	private final NewsLists lists;

	private final NewsPages pages;

	NewsController(NewsLists lists, NewsPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/news")
	String list(@ModelAttribute NewsFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.list(filter, reader));
		return "news/list";
	}

	@GetMapping("/news/{slug}")
	ModelAndView show(@PathVariable String slug) {
		return pages.at(slug);
	}

}
