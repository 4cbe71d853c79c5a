package org.acsh.portal.country;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds countries, for pages and for the rooms above. */
@Service
public class CountryService {

	/** The name of this kind of content. */
	static final String KIND = "countries";

	private final CountryRepository countries;

	private final PublicViews views;

	private final Absences absences;

	CountryService(CountryRepository countries, PublicViews views, Absences absences) {
		this.countries = countries;
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The country that a record refers to.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 * @throws NotFoundException if the portal does not know that country
	 */
	public Country country(String code) {
		return countries.findById(code).orElseThrow(NotFoundException::new);
	}

	/** All countries that the portal knows, in no order, whatever page they have. */
	List<CountryRef> all() {
		return views.list(CountryRef.class, "select code, official_name from country", Map.of());
	}

	/**
	 * The page of a country.
	 * @param slug its ISO 3166-1 alpha-2 code in small letters
	 * @throws GoneException if the page was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if the portal does not know that country
	 */
	public CountryPage page(String slug) {
		return views.one(CountryPage.class, "select * from country_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(KIND, slug));
	}

	/**
	 * The page of a profile that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	CountryPage page(UUID content) {
		return views
			.one(CountryPage.class, "select * from country_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
