package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the initiatives of others that it took over. */
@Component
@Order(26)
class InitiativesTakenOver implements PageSections<CountryPage> {

	private final InitiativeService initiatives;

	InitiativesTakenOver(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(CountryPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.exportedTo(subject.code(), reader.getLanguage());
		return Optional.of(new PageSection("taken-over", "initiative.taken-over", "initiative/of-topic", found))
			.filter(section -> !found.isEmpty());
	}

}
