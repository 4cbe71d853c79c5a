package org.acsh.portal.news;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.site.Languages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** News and press reports as content that staff edit. */
@Component
@Order(50)
class NewsContent implements ContentKind<NewsForm> {

	private final NewsRepository news;

	private final NewsReferences references;

	private final NewsCheck check;

	private final NewsPages pages;

	private final Languages languages;

	NewsContent(NewsRepository news, NewsReferences references, NewsCheck check, NewsPages pages, Languages languages) {
		this.news = news;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "news";
	}

	@Override
	public Class<NewsForm> form() {
		return NewsForm.class;
	}

	@Override
	public String template() {
		return "news/staff/form";
	}

	@Override
	public String labels() {
		return "news.form.";
	}

	@Override
	public NewsChoices choices() {
		return NewsChoices.ALL;
	}

	@Override
	public NewsForm blank(String language) {
		return NewsForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, NewsForm form, Errors errors) {
		check.check(form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, NewsForm form) {
		news.revise(content, known -> known.revise(form, references), () -> new NewsItem(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content);
	}

}
