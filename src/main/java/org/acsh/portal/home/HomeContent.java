package org.acsh.portal.home;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** The home page as content that staff edit. There is one, and its address is "/". */
@Component
@Order(100)
class HomeContent implements ContentKind<HomeForm> {

	/** The name of this kind of content. */
	static final String KIND = "home";

	private final HomeTextRepository texts;

	private final ContentRegister contents;

	private final HomePages pages;

	private final Languages languages;

	private final MessageSource messages;

	HomeContent(HomeTextRepository texts, ContentRegister contents, HomePages pages, Languages languages,
			MessageSource messages) {
		this.texts = texts;
		this.contents = contents;
		this.pages = pages;
		this.languages = languages;
		this.messages = messages;
	}

	@Override
	public String name() {
		return KIND;
	}

	@Override
	public boolean isSingle() {
		return true;
	}

	@Override
	public String address(Slug slug) {
		return "/";
	}

	@Override
	public Class<HomeForm> form() {
		return HomeForm.class;
	}

	@Override
	public String template() {
		return "home/staff/form";
	}

	@Override
	public String labels() {
		return "home.form.";
	}

	@Override
	public Choices choices() {
		return new Choices();
	}

	@Override
	public HomeForm blank(String language) {
		return HomeForm.blank(languages.tagsAfter(language));
	}

	/** What the page is called on the desk, whatever its heading says. */
	@Override
	public Wording title(HomeForm form) {
		Map<String, String> names = languages.ofContent()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					tag -> messages.getMessage("kind.home", null, Locale.forLanguageTag(tag))));
		return new Wording(languages.ofContent().getFirst(), names, null, null);
	}

	@Override
	public void check(UUID content, HomeForm form, Errors errors) {
		// The constraints on the form say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, HomeForm form) {
		HomeText text = texts.findByContent(content).orElseGet(() -> new HomeText(content));
		text.revise(form, contents.features(form.featured()));
		texts.saveAndFlush(text);
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.page(reader);
	}

	/** The form offers nothing but records of registers. */
	record Choices() {
	}

}
