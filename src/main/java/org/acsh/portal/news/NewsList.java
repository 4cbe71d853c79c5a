package org.acsh.portal.news;

import java.util.List;

/**
 * A page of the list of news.
 *
 * @param filter what was asked, on the page that is shown
 * @param choices what the list can be narrowed to
 * @param items those of this page
 * @param total how many all pages hold
 */
public record NewsList(NewsFilter filter, List<Choice> choices, List<NewsSummary> items, int total) {

	/** The choices of a parameter that would leave any item. */
	public List<Choice> choices(String parameter) {
		return choices.stream().filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0).toList();
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, NewsFilter.PAGE_SIZE));
	}

	/**
	 * A choice.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many items it would leave
	 */
	public record Choice(String parameter, String value, int count) {
	}

}
