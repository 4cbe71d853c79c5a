package org.acsh.portal.country;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The regions and countries of the starter content. */
@Component
@Order(10)
class CountryStarter implements StarterContent {

	private final StarterFiles files;

	private final RegionRepository regions;

	private final CountryRepository countries;

	CountryStarter(StarterFiles files, RegionRepository regions, CountryRepository countries) {
		this.files = files;
		this.regions = regions;
		this.countries = countries;
	}

	@Override
	public void load() {
		Content content = files.read("countries", Content.class);
		for (RegionEntry entry : content.regions()) {
			Region region = regions.save(new Region(entry.slug(), entry.name(), content.regions().indexOf(entry)));
			entry.countries().forEach(code -> countries.save(new Country(code, region, content.officialName(code))));
		}
		content.others().forEach(code -> countries.save(new Country(code, null, content.officialName(code))));
	}

	private record Content(List<RegionEntry> regions, List<String> others, List<OfficialName> officialNames) {

		private @Nullable LocalizedText officialName(String code) {
			return officialNames.stream()
				.filter(official -> official.code().equals(code))
				.map(OfficialName::name)
				.findFirst()
				.orElse(null);
		}

	}

	private record RegionEntry(Slug slug, LocalizedText name, List<String> countries) {
	}

	private record OfficialName(String code, LocalizedText name) {
	}

}
