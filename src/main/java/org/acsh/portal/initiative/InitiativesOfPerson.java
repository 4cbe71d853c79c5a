package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists the figures that the person gave of initiatives. */
@Component
@Order(40)
class InitiativesOfPerson implements PageSections<PersonPage> {

	private final InitiativeService initiatives;

	InitiativesOfPerson(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(PersonPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.ofPerson(subject.slug(), reader.getLanguage());
		return Optional
			.of(new PageSection("initiatives", "initiative.figures.given", "initiative/of-person",
					new Told(subject.slug(), found)))
			.filter(section -> !found.isEmpty());
	}

	/** What a person told of initiatives. */
	record Told(String person, List<InitiativeSummary> initiatives) {
	}

}
