package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page lists what it wrote and published. */
@Component
@Order(30)
class PublicationsOfOrganisation implements PageSections<OrganisationPage> {

	private final PublicationService publications;

	PublicationsOfOrganisation(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage organisation, Locale reader) {
		List<PublicationSummary> found = publications.ofOrganisation(organisation.slug(), reader);
		return Optional.of(new PageSection("publications", "publication.publications", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
