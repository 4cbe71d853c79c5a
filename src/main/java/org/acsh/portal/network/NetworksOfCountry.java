package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page lists the networks that it belongs to. */
@Component
@Order(15)
class NetworksOfCountry implements PageSections<CountryPage> {

	private final NetworkService networks;

	NetworksOfCountry(NetworkService networks) {
		this.networks = networks;
	}

	@Override
	public Optional<PageSection> on(CountryPage subject, Locale reader) {
		List<NetworkPage> found = networks.ofCountry(subject.code(), reader);
		return Optional.of(new PageSection("networks", "network.networks", "network/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
