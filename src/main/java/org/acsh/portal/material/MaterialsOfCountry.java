package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists its materials. */
@Component
@Order(40)
class MaterialsOfCountry implements PageSections<CountryPage> {

	private final MaterialService materials;

	MaterialsOfCountry(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		List<MaterialSummary> found = materials.ofCountry(country.code());
		return Optional
			.of(new PageSection("materials", "material.materials", "material/own",
					OwnMaterials.of(Album.COUNTRIES, country.code().toLowerCase(Locale.ROOT), found)))
			.filter(section -> !found.isEmpty());
	}

}
