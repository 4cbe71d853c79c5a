package org.acsh.portal.directory;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the lists of people and of organisations. */
@Component
class DirectoryParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("q", "kind", "country", "letter", "page");
	}

}
