package org.acsh.portal.news;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of news. */
@Component
class NewsParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("kind", "phase", "year", "page");
	}

}
