package org.acsh.portal.event;

import java.util.List;

import org.acsh.portal.programme.PhaseDeed;
import org.acsh.portal.programme.PhaseDeeds;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.vocabulary.TermRef;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The events of a phase are what was done in it. */
@Component
@Order(10)
class EventsInPhase implements PhaseDeeds {

	private final EventService events;

	EventsInPhase(EventService events) {
		this.events = events;
	}

	@Override
	public List<PhaseDeed> in(PhasePage phase) {
		return events.ofPhase(phase.programmeSlug(), phase.number())
			.stream()
			.map(event -> new PhaseDeed(sort(event.kind(), phase), event.title(), "/events/" + event.slug(),
					event.period()))
			.toList();
	}

	private static PhaseDeed.Sort sort(TermRef kind, PhasePage phase) {
		return new PhaseDeed.Sort("event.tally", null, kind, kind.meaning(),
				kind.meaning(EventMeaning.class).activity(), "/events?phase=" + phase.key() + "&kind=" + kind.word());
	}

}
