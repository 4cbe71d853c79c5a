package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the materials about it. */
@Component
@Order(45)
class MaterialsOfTopic implements PageSections<TopicPage> {

	private final MaterialService materials;

	MaterialsOfTopic(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(TopicPage topic, Locale reader) {
		List<MaterialSummary> found = materials.ofTopic(topic.slug());
		return Optional.of(new PageSection("materials", "material.materials", "material/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
