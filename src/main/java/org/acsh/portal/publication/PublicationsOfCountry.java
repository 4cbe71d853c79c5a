package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists what its institutions wrote and published. */
@Component
@Order(30)
class PublicationsOfCountry implements PageSections<CountryPage> {

	private final PublicationService publications;

	PublicationsOfCountry(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		List<PublicationSummary> found = publications.ofCountry(country.code(), reader);
		return Optional.of(new PageSection("publications", "publication.publications", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
