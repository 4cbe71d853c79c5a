package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page lists its materials, by session and talk. */
@Component
@Order(25)
class MaterialsOfEvent implements PageSections<EventPage> {

	private final MaterialService materials;

	MaterialsOfEvent(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		List<MaterialSummary> found = materials.ofEvent(event.slug());
		return Optional
			.of(new PageSection("materials", "material.materials", "material/of-event",
					new EventMaterials(event.slug(), found)))
			.filter(section -> !found.isEmpty());
	}

}
