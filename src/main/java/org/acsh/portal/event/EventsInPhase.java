package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.PhaseDeed;
import org.acsh.portal.programme.PhaseDeeds;
import org.acsh.portal.programme.PhasePage;
import org.jspecify.annotations.Nullable;

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

	private static PhaseDeed.Sort sort(EventKind kind, PhasePage phase) {
		String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new PhaseDeed.Sort("event.tally." + kind, "event.kind." + kind, kind.name(), activity(kind),
				"/events?phase=" + phase.key() + "&kind=" + word);
	}

	private static Phase.@Nullable Activity activity(EventKind kind) {
		return switch (kind) {
			case STUDY_VISIT -> Phase.Activity.STUDY_VISIT;
			case SEMINAR -> Phase.Activity.SEMINAR;
			case CONFERENCE -> Phase.Activity.CONFERENCE;
			case WORKSHOP, FORUM, OTHER -> null;
		};
	}

}
