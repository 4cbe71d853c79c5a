package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.directory.OrganisationPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation's page lists the networks that it belongs to. */
@Component
@Order(15)
class NetworksOfOrganisation implements PageSections<OrganisationPage> {

	private final NetworkService networks;

	NetworksOfOrganisation(NetworkService networks) {
		this.networks = networks;
	}

	@Override
	public Optional<PageSection> on(OrganisationPage subject, Locale reader) {
		List<NetworkPage> found = networks.ofOrganisation(subject.slug(), reader);
		return Optional.of(new PageSection("networks", "network.networks", "network/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
