package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the publications that are about it or a part of it. */
@Component
@Order(30)
class PublicationsOfTopic implements PageSections<TopicPage> {

	private final PublicationService publications;

	PublicationsOfTopic(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(TopicPage subject, Locale reader) {
		List<PublicationSummary> found = publications.aboutAny(subject.slugs(), reader);
		return Optional.of(new PageSection("publications", "publication.publications", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
