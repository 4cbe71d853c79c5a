package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The page of a topic or an area of activity lists what was said of the events and
 * publications about it.
 */
@Component
@Order(50)
class NewsOfSubject implements PageSections<Subject> {

	private final NewsService news;

	NewsOfSubject(NewsService news) {
		this.news = news;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<NewsSummary> found = news.aboutAny(subject.slugs());
		return Optional.of(new PageSection("news", "news.news", "news/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
