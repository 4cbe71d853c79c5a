package org.acsh.portal.material;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of materials; {@link FileController} sends their bytes. */
@Controller
@PermitAll
class MaterialController {

	private final MaterialPages pages;

	MaterialController(MaterialPages pages) {
		this.pages = pages;
	}

	@GetMapping("/materials/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

	@GetMapping("/materials/{slug}/pages/{from:[1-9][0-9]{0,3}}")
	ModelAndView pages(@PathVariable String slug, @PathVariable int from) {
		return pages.pages(slug, from);
	}

}
