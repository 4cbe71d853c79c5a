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

/** Makes the pages of people, with the sections that rooms above add to them. */
@Component
class PersonPages {

	private final PersonService people;

	private final ObjectProvider<PageSections<PersonPage>> sections;

	PersonPages(PersonService people, ObjectProvider<PageSections<PersonPage>> sections) {
		this.people = people;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if nothing ever had the address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(people.page(slug), reader);
	}

	/**
	 * The page of a content that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(people.page(content), reader);
	}

	private ModelAndView page(PersonPage person, Locale reader) {
		return new ModelAndView("directory/person").addObject("person", person)
			.addObject("sections", PageSections.of(sections, person, reader))
			.addObject("noindex", person.withdrawn() != null);
	}

}
