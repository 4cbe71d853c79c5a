package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.publication.PublicationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A publication's page lists what was said of it. */
@Component
@Order(10)
class NewsOfPublication implements PageSections<PublicationPage> {

	private final NewsService news;

	NewsOfPublication(NewsService news) {
		this.news = news;
	}

	@Override
	public Optional<PageSection> on(PublicationPage publication, Locale reader) {
		List<NewsSummary> found = news.ofPublication(publication.id());
		return Optional.of(new PageSection("news", "news.news", "news/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
