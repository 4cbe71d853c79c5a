package org.acsh.portal.country;

import java.util.List;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The regions and countries of the starter content. */
@Component
@Order(10)
class CountryStarter implements StarterContent {

	private final StarterFiles files;

	private final RegionRepository regions;

	private final Intake intake;

	CountryStarter(StarterFiles files, RegionRepository regions, Intake intake) {
		this.files = files;
		this.regions = regions;
		this.intake = intake;
	}

	@Override
	public void load() {
		Content content = files.read("countries", Content.class);
		for (RegionEntry entry : content.regions()) {
			regions.save(new Region(entry.slug(), entry.name(), content.regions().indexOf(entry)));
		}
		regions.flush();
		content.countries().forEach(form -> intake.publish(CountryService.KIND, form));
	}

	private record Content(List<RegionEntry> regions, List<CountryForm> countries) {
	}

	private record RegionEntry(Slug slug, LocalizedText name) {
	}

}
