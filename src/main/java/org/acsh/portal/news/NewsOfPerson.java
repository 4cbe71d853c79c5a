package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists what was said of them. */
@Component
@Order(50)
class NewsOfPerson implements PageSections<PersonPage> {

	private final NewsService news;

	NewsOfPerson(NewsService news) {
		this.news = news;
	}

	@Override
	public Optional<PageSection> on(PersonPage person, Locale reader) {
		List<NewsSummary> found = news.ofPerson(person.slug());
		return Optional.of(new PageSection("news", "news.news", "news/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
