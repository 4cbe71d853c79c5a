package org.acsh.portal.news;

import java.util.UUID;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of news and press reports. */
@Component
class NewsPages {

	private final NewsService news;

	NewsPages(NewsService news) {
		this.news = news;
	}

	/**
	 * The page at an address.
	 * @throws RuntimeException as {@link NewsService#page(String)}
	 */
	ModelAndView at(String slug) {
		return page(news.page(slug));
	}

	/**
	 * The page of an item that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content) {
		return page(news.page(content));
	}

	private static ModelAndView page(NewsPage item) {
		return new ModelAndView("news/show").addObject("item", item).addObject("noindex", item.withdrawn() != null);
	}

}
