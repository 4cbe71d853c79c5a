package org.acsh.portal.page;

import java.util.List;
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

/** Pages of running text as content that staff edit. */
@Component
@Order(90)
class PageContent implements ContentKind<PageForm> {

	private final PageRepository pages;

	private final PageService readers;

	private final Languages languages;

	PageContent(PageRepository pages, PageService readers, Languages languages) {
		this.pages = pages;
		this.readers = readers;
		this.languages = languages;
	}

	@Override
	public String name() {
		return PageService.KIND;
	}

	@Override
	public Class<PageForm> form() {
		return PageForm.class;
	}

	@Override
	public String template() {
		return "page/staff/form";
	}

	@Override
	public String labels() {
		return "page.form.";
	}

	@Override
	public Choices choices() {
		return new Choices(List.of(Menu.values()));
	}

	@Override
	public PageForm blank(String language) {
		return PageForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, PageForm form, Errors errors) {
		// The constraints on the form say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, PageForm form) {
		pages.revise(content, page -> page.revise(form), () -> new Page(content, form));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return PageController.show(readers.page(content));
	}

	/** What the form of a page offers to choose from. */
	record Choices(List<Menu> menus) {
	}

}
