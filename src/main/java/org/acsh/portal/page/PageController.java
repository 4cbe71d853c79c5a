package org.acsh.portal.page;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of running text. */
@Controller
@PermitAll
class PageController {

	private final PageService pages;

	PageController(PageService pages) {
		this.pages = pages;
	}

	@GetMapping("/pages/{slug}")
	ModelAndView show(@PathVariable String slug) {
		return show(pages.page(slug));
	}

	static ModelAndView show(ReaderPage page) {
		return new ModelAndView("page/show").addObject("page", page).addObject("noindex", page.withdrawn() != null);
	}

}
