package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.PersonPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's page lists the materials that the person made. */
@Component
@Order(45)
class MaterialsOfPerson implements PageSections<PersonPage> {

	private final MaterialService materials;

	MaterialsOfPerson(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(PersonPage person, Locale reader) {
		List<MaterialSummary> found = materials.ofPerson(person.slug());
		return Optional.of(new PageSection("materials", "material.materials", "material/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
