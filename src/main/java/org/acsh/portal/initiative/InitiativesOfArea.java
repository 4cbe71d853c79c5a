package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.AreaOfActivity;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of an area of activity lists the initiatives about its topics. */
@Component
@Order(40)
class InitiativesOfArea implements PageSections<AreaOfActivity> {

	private final InitiativeService initiatives;

	InitiativesOfArea(InitiativeService initiatives) {
		this.initiatives = initiatives;
	}

	@Override
	public Optional<PageSection> on(AreaOfActivity subject, Locale reader) {
		List<InitiativeSummary> found = initiatives.aboutAny(subject.topicSlugs(), reader.getLanguage());
		return Optional.of(new PageSection("initiatives", "initiative.initiatives", "initiative/of-topic", found))
			.filter(section -> !found.isEmpty());
	}

}
