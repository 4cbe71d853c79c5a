package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.event.EventService;
import org.acsh.portal.event.EventSummary;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.programme.ProgrammeService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import static java.util.stream.Collectors.partitioningBy;

/** Composes the home page for a reader. */
@Component
class HomePages {

	private static final int MOST_EVENTS = 3;

	private final HomeService home;

	private final NoveltyService novelties;

	private final AtlasService atlases;

	private final ProgrammeService programmes;

	private final EventService events;

	HomePages(HomeService home, NoveltyService novelties, AtlasService atlases, ProgrammeService programmes,
			EventService events) {
		this.home = home;
		this.novelties = novelties;
		this.atlases = atlases;
		this.programmes = programmes;
		this.events = events;
	}

	/** The page as it stands now. */
	ModelAndView page(Locale reader) {
		List<PhasePage> phases = programmes.phases();
		Front front = home.front();
		return new ModelAndView("home/show").addObject("front", front)
			.addObject("featured", home.featured(front.featured()))
			.addObject("phases", phases)
			.addObject("current", home.current(phases).orElse(null))
			.addObject("atlas", atlases.atlas(phases, reader))
			.addObject("novelties", novelties.novelties())
			.addObject("areas", programmes.areas())
			.addAllObjects(eventsAroundToday());
	}

	private Map<String, List<EventSummary>> eventsAroundToday() {
		Map<Boolean, List<EventSummary>> upcoming = events.around(MOST_EVENTS)
			.stream()
			.collect(partitioningBy(event -> event.isUpcomingOn(events.today())));
		return Map.of("next", upcoming.getOrDefault(true, List.of()), "latest", upcoming.getOrDefault(false, List.of()));
	}

}
