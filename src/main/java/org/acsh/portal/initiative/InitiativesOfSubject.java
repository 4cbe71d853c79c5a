package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the initiatives about it. */
@Component
@Order(40)
class InitiativesOfSubject implements PageSections<Subject> {

	private final InitiativeService initiatives;

	InitiativesOfSubject(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.aboutAny(subject.slugs(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-topic", found))
			.filter(section -> !found.isEmpty());
	}

}
