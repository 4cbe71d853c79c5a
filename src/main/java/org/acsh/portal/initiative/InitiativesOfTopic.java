package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the initiatives that are about it or a part of it. */
@Component
@Order(40)
class InitiativesOfTopic implements PageSections<TopicPage> {

	private final InitiativeService initiatives;

	InitiativesOfTopic(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(TopicPage subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.aboutAny(subject.slugs(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-topic", found))
			.filter(section -> !found.isEmpty());
	}

}
