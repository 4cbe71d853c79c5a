package org.acsh.portal.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.event.EventService;
import org.acsh.portal.event.EventSummary;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.search.Hit;
import org.acsh.portal.search.SearchService;

import org.springframework.stereotype.Service;

/** Knows what is worth a reader's first look. */
@Service
class HomeService {

	private static final int MOST_EVENTS = 3;

	private final EventService events;

	private final SearchService search;

	private final PublicViews views;

	HomeService(EventService events, SearchService search, PublicViews views) {
		this.events = events;
		this.search = search;
		this.views = views;
	}

	/** What staff put first, if anything, and how much the portal holds. */
	Front front() {
		return views.one(Front.class, """
				select home.heading, home.lede, coalesce(home.featured, '[]') as featured, jsonb_build_object(
					'events', (select count(*) from public_event),
					'publications', (select count(*) from public_publication),
					'people', (select count(*) from public_person),
					'organisations', (select count(*) from public_organisation)) as figures
				from (values (true)) as always
				left join public_home home on true
				""", Map.of()).orElseThrow();
	}

	/**
	 * The pages that staff chose, in their order, but for those that readers cannot see.
	 */
	List<Featured> featured(List<Front.Chosen> chosen) {
		if (chosen.isEmpty()) {
			return List.of();
		}
		Map<String, Hit> pages = search.at(chosen.stream().map(Front.Chosen::path).toList())
			.stream()
			.collect(Collectors.toMap(Hit::path, Function.identity()));
		return chosen.stream()
			.flatMap(one -> Optional.ofNullable(pages.get(one.path()))
				.map(page -> new Featured(page, one.note()))
				.stream())
			.toList();
	}

	/** The events next to today, a few of either. */
	Occasions occasions() {
		List<EventSummary> around = events.around(MOST_EVENTS);
		LocalDate today = events.today();
		return new Occasions(around.stream().filter(event -> event.isUpcomingOn(today)).toList(),
				around.stream().filter(event -> !event.isUpcomingOn(today)).toList());
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
