package org.acsh.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.kernel.LocalizedText;
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

	/**
	 * The organisation that something published names; readers see it from now on.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such organisation
	 */
	public Organisation listed(String slug) {
		Organisation organisation = organisation(slug);
		organisation.list();
		return organisation;
	}

	/** The organisations of a country by name in the reader's language, for its page. */
	List<OrganisationPage> ofCountry(String code, Locale reader) {
		return sorted(views.list(OrganisationPage.class,
				"select * from public_organisation where country_code = :country", Map.of("country", code)), reader);
	}

	/** All organisations by name in the reader's language. */
	List<OrganisationPage> all(Locale reader) {
		return sorted(views.list(OrganisationPage.class, "select * from public_organisation", Map.of()), reader);
	}

	OrganisationPage page(String slug) {
		return views
			.one(OrganisationPage.class, "select * from public_organisation where slug = :slug", Map.of("slug", slug))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Records an organisation of which only the name is known, hidden from readers for
	 * now.
	 */
	String enter(String name, String language) {
		Slug slug = Slug.from(name).firstFree(organisations::existsBySlug);
		organisations.saveAndFlush(new Organisation(slug, LocalizedText.of(language, name)));
		return slug.value();
	}

	@Transactional
	void enter(OrganisationForm form) {
		organisations.save(new Organisation(form, (form.country() != null) ? countries.country(form.country()) : null));
	}

	// The database would not put Cyrillic before Latin for a Russian reader.
	private static List<OrganisationPage> sorted(List<OrganisationPage> organisations, Locale reader) {
		return organisations.stream()
			.sorted(Comparator.comparing(organisation -> organisation.name().in(reader).value(),
					Collator.getInstance(reader)))
			.toList();
	}

}
