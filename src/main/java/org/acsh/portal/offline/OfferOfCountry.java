package org.acsh.portal.offline;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The page of a country that takes part, or of which something is written, leads to its
 * pack; how large that is, is told there, before anything is sent.
 */
@Component
@Order(90)
class OfferOfCountry implements PageSections<CountryPage> {

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		if (country.region() == null && country.summary() == null && country.about() == null) {
			return Optional.empty();
		}
		Subject subject = Subject.country(country.code());
		return Optional.of(new PageSection("offline", "offline.offer", "offline/of-page", subject));
	}

}
