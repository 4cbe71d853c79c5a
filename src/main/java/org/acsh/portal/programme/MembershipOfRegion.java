package org.acsh.portal.programme;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.RegionPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A region's page tells phase by phase which of its countries take part. */
@Component
@Order(10)
class MembershipOfRegion implements PageSections<RegionPage> {

	private final ProgrammeService programmes;

	MembershipOfRegion(ProgrammeService programmes) {
		this.programmes = programmes;
	}

	@Override
	public Optional<PageSection> on(RegionPage region, Locale reader) {
		RegionalMembership membership = RegionalMembership.of(region, programmes.phases(), reader);
		return Optional.of(new PageSection("programme", "programme.membership", "programme/of-region", membership))
			.filter(section -> !membership.countries().isEmpty());
	}

}
