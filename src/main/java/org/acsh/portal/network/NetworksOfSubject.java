package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.Subject;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The page of a topic or an area of activity lists the networks about it. */
@Component
@Order(15)
class NetworksOfSubject implements PageSections<Subject> {

	private final NetworkService networks;

	NetworksOfSubject(NetworkService networks) {
		this.networks = networks;
	}

	@Override
	public Optional<PageSection> on(Subject subject, Locale reader) {
		List<NetworkPage> found = networks.aboutAny(subject.slugs(), reader);
		return Optional.of(new PageSection("networks", "network.networks", "network/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
