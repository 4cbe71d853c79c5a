package org.acsh.portal.home;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.RegionPage;
import org.acsh.portal.programme.ProgrammeService;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A region's page shows its countries on the map and how many events each hosted and took
 * part in.
 */
@Component
@Order(20)
class NumbersOfRegion implements PageSections<RegionPage> {

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	NumbersOfRegion(AtlasService atlases, ProgrammeService programmes) {
		this.atlases = atlases;
		this.programmes = programmes;
	}

	@Override
	public Optional<PageSection> on(RegionPage region, Locale reader) {
		Atlas atlas = atlases.atlas(programmes.phases(), reader).within(region);
		return Optional.of(new PageSection("numbers", "home.numbers", "home/of-region", atlas))
			.filter(section -> !atlas.rows().isEmpty());
	}

}
