package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page lists the initiatives that it carries. */
@Component
@Order(40)
class InitiativesOfOrganisation implements PageSections<OrganisationPage> {

	private final InitiativeService initiatives;

	InitiativesOfOrganisation(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.ofOrganisation(subject.slug(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-topic", found))
			.filter(section -> !found.isEmpty());
	}

}
