package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists its initiatives with their figures, and those it took over. */
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
		return Optional
			.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-country",
					new OfCountry(subject.code(), found)))
			.filter(section -> !found.isEmpty());
	}

	/** The initiatives that a country built, and those that it took over from others. */
	record OfCountry(String code, List<InitiativeSummary> initiatives) {

		public List<InitiativeSummary> own() {
			return initiatives.stream().filter(initiative -> initiative.country().code().equals(code)).toList();
		}

		public List<InitiativeSummary> takenOver() {
			return initiatives.stream().filter(initiative -> !initiative.country().code().equals(code)).toList();
		}

	}

}
