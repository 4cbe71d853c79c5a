package org.acsh.portal.offline;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page offers its pack, with its size. */
@Component
@Order(90)
class OfferOfEvent implements PageSections<EventPage> {

	private final Holdings holdings;

	OfferOfEvent(Holdings holdings) {
		this.holdings = holdings;
	}

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		Subject subject = Subject.event(event.slug());
		return Optional.of(new PageSection("offline", "offline.offer", "offline/of-page",
				new Offer(subject, holdings.weight(subject))));
	}

}
