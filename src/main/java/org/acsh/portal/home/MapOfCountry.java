package org.acsh.portal.home;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.programme.ProgrammeService;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page ends with the map, if the country is on it. */
@Component
@Order(100)
class MapOfCountry implements PageSections<CountryPage> {

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	MapOfCountry(AtlasService atlases, ProgrammeService programmes) {
		this.atlases = atlases;
		this.programmes = programmes;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		Atlas atlas = atlases.atlas(programmes.phases(), country.code(), reader);
		return Optional.of(new PageSection("map", "home.map", "home/of-country", atlas.onMap()))
			.filter(section -> atlas.onMap().stream().anyMatch(MapCountry::current));
	}

}
