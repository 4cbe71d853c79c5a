package org.acsh.portal.programme;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A country's page tells in which phases it takes part; before it joined it is "not yet a
 * participant", never a zero.
 */
@Component
@Order(10)
class MembershipOfCountry implements PageSections<CountryPage> {

	private final ProgrammeService programmes;

	MembershipOfCountry(ProgrammeService programmes) {
		this.programmes = programmes;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		return Optional.of(new PageSection("programme", "programme.membership", "programme/of-country",
				new Membership(country.code(), programmes.phases())));
	}

}
