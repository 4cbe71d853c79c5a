package org.acsh.portal.country;

import java.util.List;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The regions and countries of the starter content. */
@Component
@Order(10)
class CountryStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	CountryStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		Content content = files.read("countries", Content.class);
		content.regions().forEach(form -> intake.publish(RegionContent.NAME, form));
		content.countries().forEach(form -> intake.publish(CountryService.KIND, form));
	}

	private record Content(List<RegionForm> regions, List<CountryForm> countries) {
	}

}
