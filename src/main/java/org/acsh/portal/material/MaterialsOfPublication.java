package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.publication.PublicationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A publication's page has its files. */
@Component
@Order(5)
class MaterialsOfPublication implements PageSections<PublicationPage> {

	private final MaterialService materials;

	MaterialsOfPublication(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(PublicationPage publication, Locale reader) {
		List<MaterialSummary> found = materials.ofPublication(publication.slug());
		String title = publication.titleFor(reader).value();
		return Optional
			.of(new PageSection("materials", "material.copies", "material/of-publication",
					new PublicationMaterials(title, found)))
			.filter(section -> !found.isEmpty());
	}

}
