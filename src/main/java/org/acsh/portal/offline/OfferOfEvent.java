package org.acsh.portal.offline;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An event's page leads to its pack, if there is anything to be read in it; how large
 * that is, is told there, before anything is sent.
 */
@Component
@Order(90)
class OfferOfEvent implements PageSections<EventPage> {

	@Override
	public Optional<PageSection> on(EventPage event, Locale reader) {
		if (!isWorthCarrying(event)) {
			return Optional.empty();
		}
		Subject subject = Subject.event(event.slug());
		return Optional.of(new PageSection("offline", "offline.offer", "offline/of-page", subject));
	}

	private static boolean isWorthCarrying(EventPage event) {
		return event.summary() != null || event.body() != null || event.outcome() != null
				|| !event.sessions().isEmpty();
	}

}
