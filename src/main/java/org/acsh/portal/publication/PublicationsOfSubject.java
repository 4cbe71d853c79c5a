package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the publications about it. */
@Component
@Order(30)
class PublicationsOfSubject implements PageSections<Subject> {

	private final PublicationService publications;

	PublicationsOfSubject(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<PublicationSummary> found = publications.aboutAny(subject.slugs(), reader);
		return Optional.of(new PageSection("publications", "publication.publications", "publication/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
