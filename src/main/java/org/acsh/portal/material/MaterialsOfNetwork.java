package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.network.NetworkPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A network's page lists its materials. */
@Component
@Order(40)
class MaterialsOfNetwork implements PageSections<NetworkPage> {

	private final MaterialService materials;

	MaterialsOfNetwork(MaterialService materials) {
		this.materials = materials;
	}

	@Override
	public Optional<PageSection> on(NetworkPage network, Locale reader) {
		List<MaterialSummary> found = materials.ofNetwork(network.slug());
		return Optional
			.of(new PageSection("materials", "material.materials", "material/own",
					OwnMaterials.of(Album.NETWORKS, network.slug(), found)))
			.filter(section -> !found.isEmpty());
	}

}
