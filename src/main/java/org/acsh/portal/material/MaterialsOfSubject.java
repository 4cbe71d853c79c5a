package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the materials about it. */
@Component
@Order(45)
class MaterialsOfSubject implements PageSections<Subject> {

	private final MaterialService materials;

	MaterialsOfSubject(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<MaterialSummary> found = materials.aboutAny(subject.slugs());
		return Optional.of(new PageSection("materials", "material.materials", "material/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
