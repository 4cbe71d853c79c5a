package org.acsh.portal.directory;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of organisations, with the sections that rooms above add to them. */
@Component
class OrganisationPages {

	private final OrganisationService organisations;

	private final ObjectProvider<PageSections<OrganisationPage>> sections;

	OrganisationPages(OrganisationService organisations, ObjectProvider<PageSections<OrganisationPage>> sections) {
		this.organisations = organisations;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if nothing ever had the address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(organisations.page(slug), reader);
	}

	/**
	 * The page of a content that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(organisations.page(content), reader);
	}

	private ModelAndView page(OrganisationPage organisation, Locale reader) {
		return new ModelAndView("directory/organisation").addObject("organisation", organisation)
			.addObject("sections", PageSections.of(sections, organisation, reader))
			.addObject("noindex", organisation.withdrawn() != null);
	}

}
