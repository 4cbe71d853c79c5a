package org.acsh.portal.home;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of countries. */
@Component
class CountryMapParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("sort");
	}

}
