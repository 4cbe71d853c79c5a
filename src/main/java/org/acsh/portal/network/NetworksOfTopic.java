package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.programme.TopicPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic's page lists the networks that are about it or a part of it. */
@Component
@Order(15)
class NetworksOfTopic implements PageSections<TopicPage> {

	private final NetworkService networks;

	NetworksOfTopic(NetworkService networks) {
		this.networks = networks;
	}

	@Override
	public Optional<PageSection> on(TopicPage subject, Locale reader) {
		List<NetworkPage> found = networks.aboutAny(subject.slugs(), reader);
		return Optional.of(new PageSection("networks", "network.networks", "network/entries", found))
			.filter(section -> !found.isEmpty());
	}

}
