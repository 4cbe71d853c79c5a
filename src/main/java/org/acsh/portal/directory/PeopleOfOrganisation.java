package org.acsh.portal.directory;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page names the people known to have held a post there. */
@Component
@Order(5)
class PeopleOfOrganisation implements PageSections<OrganisationPage> {

	@Override
	public Optional<PageSection> on(OrganisationPage organisation, Locale reader) {
		return Optional
			.of(new PageSection("people", "section.people", "directory/of-organisation", organisation.people()))
			.filter(section -> !organisation.people().isEmpty());
	}

}
