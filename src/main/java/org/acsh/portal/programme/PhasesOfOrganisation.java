package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page tells which phases it carries. */
@Component
@Order(10)
class PhasesOfOrganisation implements PageSections<OrganisationPage> {

	private final ProgrammeService programmes;

	PhasesOfOrganisation(ProgrammeService programmes) {
		this.programmes = programmes;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage organisation, Locale reader) {
		List<PhasePage> carried = programmes.carriedBy(organisation.slug());
		return Optional
			.of(new PageSection("programme", "programme.phases.carried", "programme/of-organisation",
					new Carried(organisation.slug(), carried)))
			.filter(section -> !carried.isEmpty());
	}

	/** The phases that an organisation carries. */
	record Carried(String organisation, List<PhasePage> phases) {
	}

}
