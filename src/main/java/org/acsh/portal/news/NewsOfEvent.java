package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page lists what was said of it. */
@Component
@Order(40)
class NewsOfEvent implements PageSections<EventPage> {

	private final NewsService news;

	NewsOfEvent(NewsService news) {
		this.news = news;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		List<NewsSummary> found = news.ofEvent(event.id());
		return Optional.of(new PageSection("news", "news.news", "news/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
