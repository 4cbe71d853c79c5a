package org.acsh.portal.publication;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of publications. */
@Component
class PublicationParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("q", "kind", "relation", "phase", "year", "language", "topic", "sort", "page");
	}

}
