package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a newspaper or an agency lists what it reported. */
@Component
@Order(50)
class NewsOfPublisher implements PageSections<OrganisationPage> {

	private final NewsService news;

	NewsOfPublisher(NewsService news) {
		this.news = news;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage publisher, Locale reader) {
		List<NewsSummary> found = news.ofPublisher(publisher.slug());
		return Optional.of(new PageSection("news", "news.reports", "news/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
