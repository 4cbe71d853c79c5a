package org.acsh.portal.news;

import java.util.List;

/** What the form of an item offers to choose from. */
record NewsChoices(List<NewsItem.Kind> kinds) {

	static final NewsChoices ALL = new NewsChoices(List.of(NewsItem.Kind.values()));

}
