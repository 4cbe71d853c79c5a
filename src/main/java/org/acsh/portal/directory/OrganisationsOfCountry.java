package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page names its organisations. */
@Component
@Order(30)
class OrganisationsOfCountry implements PageSections<CountryPage> {

	private final OrganisationService organisations;

	OrganisationsOfCountry(OrganisationService organisations) {
		this.organisations = organisations;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		List<OrganisationPage> found = organisations.ofCountry(country.code(), reader);
		return Optional.of(new PageSection("organisations", "section.organisations", "directory/of-country", found))
			.filter(section -> !found.isEmpty());
	}

}
