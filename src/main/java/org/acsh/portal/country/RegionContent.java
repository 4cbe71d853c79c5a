package org.acsh.portal.country;

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

/** Regions as content that staff edit. */
@Component
@Order(75)
class RegionContent implements ContentKind<RegionForm> {

	/** The name of this kind of content. */
	static final String NAME = "regions";

	private final RegionRepository regions;

	private final RegionPages pages;

	private final Languages languages;

	RegionContent(RegionRepository regions, RegionPages pages, Languages languages) {
		this.regions = regions;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<RegionForm> form() {
		return RegionForm.class;
	}

	@Override
	public String template() {
		return "country/staff/region";
	}

	@Override
	public String labels() {
		return "country.region.form.";
	}

	@Override
	public Choices choices() {
		return new Choices();
	}

	@Override
	public RegionForm blank(String language) {
		return RegionForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, RegionForm form, Errors errors) {
		// Its constraints say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, RegionForm form) {
		regions.revise(content, known -> known.revise(form), () -> new Region(content, form));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

	/** The form offers nothing to choose from. */
	record Choices() {
	}

}
