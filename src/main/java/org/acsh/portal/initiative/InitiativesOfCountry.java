package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists its initiatives with their figures. */
@Component
@Order(25)
class InitiativesOfCountry implements PageSections<CountryPage> {

	private final InitiativeService initiatives;

	InitiativesOfCountry(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(CountryPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.ofCountry(subject.code(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-country", found))
			.filter(section -> !found.isEmpty());
	}

}
