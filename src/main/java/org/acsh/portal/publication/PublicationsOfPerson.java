package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists what they wrote. */
@Component
@Order(30)
class PublicationsOfPerson implements PageSections<PersonPage> {

	private final PublicationService publications;

	PublicationsOfPerson(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(PersonPage person, Locale reader) {
		List<PublicationSummary> found = publications.ofPerson(person.slug(), reader);
		return Optional.of(new PageSection("publications", "publication.publications", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
