package org.acsh.portal.directory;

import java.util.List;
import java.util.Map;

import org.acsh.portal.country.CountryService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of organisations. */
@Service
public class OrganisationService {

	private final OrganisationRepository organisations;

	private final CountryService countries;

	private final PublicViews views;

	OrganisationService(OrganisationRepository organisations, CountryService countries, PublicViews views) {
		this.organisations = organisations;
		this.countries = countries;
		this.views = views;
	}

	/**
	 * The organisation that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such organisation
	 */
	public Organisation organisation(String slug) {
		return organisations.findBySlug(new Slug(slug))
			.orElseThrow(() -> new NotFoundException("organisation " + slug));
	}

	/** The organisations of a country by name in the language, for its page. */
	List<OrganisationPage> ofCountry(String code, String language) {
		return views.list(OrganisationPage.class, """
				select *
				from public_organisation
				where country_code = :country
				order by in_language(name, :language) collate "und-x-icu"
				""", Map.of("country", code, "language", language));
	}

	/** All organisations by name in the language. */
	List<OrganisationPage> all(String language) {
		return views.list(OrganisationPage.class, """
				select *
				from public_organisation
				order by in_language(name, :language) collate "und-x-icu"
				""", Map.of("language", language));
	}

	OrganisationPage page(String slug) {
		return views
			.one(OrganisationPage.class, "select * from public_organisation where slug = :slug", Map.of("slug", slug))
			.orElseThrow(NotFoundException::new);
	}

	@Transactional
	void enter(OrganisationForm form) {
		organisations.save(new Organisation(form, (form.country() != null) ? countries.country(form.country()) : null));
	}

}
