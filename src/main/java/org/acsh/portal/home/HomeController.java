package org.acsh.portal.home;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page: what the programme is, and what is next and new. */
@Controller
@PermitAll
class HomeController {

	private final HomePages pages;

	HomeController(HomePages pages) {
		this.pages = pages;
	}

	@GetMapping("/")
	ModelAndView show(Locale reader) {
		return pages.page(reader);
	}

}
