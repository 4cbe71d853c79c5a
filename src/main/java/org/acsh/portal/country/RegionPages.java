package org.acsh.portal.country;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Composes the page of a region for a reader. */
@Component
class RegionPages {

	private final RegionService regions;

	// Asked for late: rooms above may need this room's services for theirs.
	private final ObjectProvider<PageSections<RegionPage>> sections;

	RegionPages(RegionService regions, ObjectProvider<PageSections<RegionPage>> sections) {
		this.regions = regions;
		this.sections = sections;
	}

	ModelAndView at(String slug, Locale reader) {
		return page(regions.page(slug), reader);
	}

	/** The page of a region that is edited. */
	ModelAndView of(UUID content, Locale reader) {
		return page(regions.page(content), reader);
	}

	private ModelAndView page(RegionPage region, Locale reader) {
		return new ModelAndView("country/region").addObject("region", region)
			.addObject("sections", PageSections.of(sections, region, reader))
			.addObject("noindex", region.withdrawn() != null);
	}

}
