package org.acsh.portal.search;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the search page. */
@Component
class SearchParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("q", "page");
	}

}
