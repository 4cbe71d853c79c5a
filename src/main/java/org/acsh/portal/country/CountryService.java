package org.acsh.portal.country;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds countries, for pages and for the rooms above. */
@Service
public class CountryService {

	private final CountryRepository countries;

	private final PublicViews views;

	CountryService(CountryRepository countries, PublicViews views) {
		this.countries = countries;
		this.views = views;
	}

	/**
	 * The country that a record refers to.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 * @throws NotFoundException if the portal does not know that country
	 */
	public Country country(String code) {
		return countries.findById(code).orElseThrow(NotFoundException::new);
	}

	/** All countries that the portal knows, in no order. */
	List<CountryRef> all() {
		return views.list(CountryRef.class, "select code, official_name from public_country", Map.of());
	}

	CountryPage page(String code) {
		return views.one(CountryPage.class, "select * from public_country where code = :code", Map.of("code", code))
			.orElseThrow(NotFoundException::new);
	}

}
