package org.acsh.portal.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.event.EventService;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.PhasePage;

import org.springframework.stereotype.Service;

/** Knows what is worth a reader's first look. */
@Service
class HomeService {

	private final EventService events;

	private final PublicViews views;

	HomeService(EventService events, PublicViews views) {
		this.events = events;
		this.views = views;
	}

	/** How much the portal holds. */
	Figures figures() {
		return views.one(Figures.class, """
				select (select count(*) from public_event) as events,
					(select count(*) from public_person) as people,
					(select count(*) from public_organisation) as organisations
				""", Map.of()).orElseThrow();
	}

	/**
	 * The phase under way on the day at the hub, else the latest; empty if there is none.
	 * @param phases the phases of all programmes, the latest first
	 */
	Optional<PhasePage> current(List<PhasePage> phases) {
		return phases.stream()
			.filter(phase -> phase.period().contains(events.today()))
			.findFirst()
			.or(() -> phases.stream().findFirst());
	}

}
