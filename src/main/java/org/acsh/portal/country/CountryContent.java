package org.acsh.portal.country;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** The profiles of countries as content that staff edit. */
@Component
@Order(70)
class CountryContent implements ContentKind<CountryForm> {

	private final CountryRepository countries;

	private final CountryProfileRepository profiles;

	private final RegionRepository regions;

	private final CountryPages pages;

	private final Languages languages;

	CountryContent(CountryRepository countries, CountryProfileRepository profiles, RegionRepository regions,
			CountryPages pages, Languages languages) {
		this.countries = countries;
		this.profiles = profiles;
		this.regions = regions;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return CountryService.KIND;
	}

	@Override
	public Class<CountryForm> form() {
		return CountryForm.class;
	}

	@Override
	public String template() {
		return "country/staff/form";
	}

	@Override
	public String labels() {
		return "country.form.";
	}

	@Override
	public Choices choices() {
		return new Choices();
	}

	@Override
	public CountryForm blank(String language) {
		return CountryForm.blank(languages.tagsAfter(language));
	}

	/** The country's name, which no form has to say; blank before the code is known. */
	@Override
	public Wording title(CountryForm form) {
		CountryRef country = form.country();
		if (!country.isKnown()) {
			return Wording.blank(form.name().source());
		}
		Map<String, String> names = languages.ofContent()
			.stream()
			.collect(Collectors.toMap(Function.identity(), tag -> country.name(Locale.forLanguageTag(tag))));
		return new Wording(languages.ofContent().getFirst(), names, null, null);
	}

	@Override
	public void check(UUID content, CountryForm form, Errors errors) {
		if (!form.country().isKnown()) {
			errors.rejectValue("slug", "country.problem.code");
		}
		else if (isOfAnother(content, form)) {
			errors.rejectValue("slug", "country.problem.another");
		}
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, CountryForm form) {
		Region region = Typed.read(form.region(), this::region);
		profiles.findByContent(content)
			.ifPresentOrElse(profile -> profile.revise(form, region), () -> begin(content, form, region));
		profiles.flush();
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

	private Region region(String slug) {
		return regions.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("region " + slug));
	}

	private boolean isOfAnother(UUID content, CountryForm form) {
		return profiles.findByContent(content)
			.filter(profile -> !profile.code().equals(form.country().code()))
			.isPresent();
	}

	private void begin(UUID content, CountryForm form, @Nullable Region region) {
		String code = form.country().code();
		Country country = countries.findById(code).orElseGet(() -> countries.save(new Country(code)));
		profiles.save(new CountryProfile(content, country, form, region));
	}

	/** The form offers nothing but records of registers. */
	record Choices() {
	}

}
