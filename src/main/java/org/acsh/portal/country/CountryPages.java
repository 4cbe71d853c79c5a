package org.acsh.portal.country;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Composes the page of a country for a reader. */
@Component
public class CountryPages {

	private final CountryService countries;

	// Asked for late: rooms above may need this room's services for theirs.
	private final ObjectProvider<PageSections<CountryPage>> sections;

	CountryPages(CountryService countries, ObjectProvider<PageSections<CountryPage>> sections) {
		this.countries = countries;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @param slug the country's ISO 3166-1 alpha-2 code in small letters
	 * @throws org.acsh.portal.kernel.NotFoundException if there is no such country
	 */
	public ModelAndView at(String slug, Locale reader) {
		return page(countries.page(slug), reader);
	}

	/** The page of a profile that is edited. */
	ModelAndView of(UUID content, Locale reader) {
		return page(countries.page(content), reader);
	}

	private ModelAndView page(CountryPage country, Locale reader) {
		return new ModelAndView("country/show").addObject("country", country)
			.addObject("sections", PageSections.of(sections, country, reader))
			.addObject("noindex", country.withdrawn() != null);
	}

}
