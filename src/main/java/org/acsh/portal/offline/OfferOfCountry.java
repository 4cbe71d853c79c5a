package org.acsh.portal.offline;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A country's page offers its pack, with its size. */
@Component
@Order(90)
class OfferOfCountry implements PageSections<CountryPage> {

	private final Holdings holdings;

	OfferOfCountry(Holdings holdings) {
		this.holdings = holdings;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		Subject subject = Subject.country(country.code());
		return Optional.of(new PageSection("offline", "offline.offer", "offline/of-page",
				new Offer(subject, holdings.weight(subject))));
	}

}
