package org.acsh.portal.library;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of materials. */
@Component
class LibraryParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("q", "kind", "event", "country", "topic", "language", "year", "licence", "format", "sort",
				"page");
	}

}
