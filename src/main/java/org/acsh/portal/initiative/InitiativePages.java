package org.acsh.portal.initiative;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of initiatives. */
@Component
class InitiativePages {

	private final InitiativeService initiatives;

	InitiativePages(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	ModelAndView list(InitiativeFilter filter, Locale reader) {
		return new ModelAndView("initiative/list").addObject("list", initiatives.list(filter, reader));
	}

	ModelAndView at(String slug) {
		return page(initiatives.page(slug));
	}

	ModelAndView of(UUID content) {
		return page(initiatives.page(content));
	}

	private static ModelAndView page(InitiativePage initiative) {
		return new ModelAndView("initiative/show").addObject("initiative", initiative)
			.addObject("noindex", initiative.withdrawn() != null);
	}

}
