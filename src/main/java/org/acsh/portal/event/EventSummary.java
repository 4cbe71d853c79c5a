package org.acsh.portal.event;

import java.time.LocalDate;
import java.util.List;

import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * An event as lists show it.
 *
 * @param periodOfWhole whether the period is that of the event it is part of, its own
 * being unknown
 */
public record EventSummary(String slug, TermRef kind, LocalizedText title, @Nullable LocalizedText summary,
		PartialPeriod period, boolean periodOfWhole, LocalDate firstDay, LocalDate lastDay,
		@Nullable EventFormat format, List<EventPage.Place> places, boolean morePlaces, @Nullable Count countryCount,
		@Nullable Count headcount, @Nullable PhaseRef phase, @Nullable EventRef parent, EventStatus status) {

	/** The columns of {@code public_event} that a summary is made of. */
	public static final String COLUMNS = """
			slug, kind, title, summary, period, period_of_whole, first_day, last_day, format, places, more_places, \
			country_count, headcount, phase, parent, status""";

	/** Where it takes place, by country; empty where that is not known. */
	public List<Whereabouts> whereabouts() {
		return Whereabouts.of(places);
	}

	/** Where the event stands on a day at the hub. */
	public EventState stateOn(LocalDate today) {
		return periodOfWhole ? EventState.ofPart(status, period, today) : EventState.of(status, period, today);
	}

	/**
	 * Whether the event is not over on a day at the hub, as far as its dates are known.
	 */
	public boolean isUpcomingOn(LocalDate today) {
		return !lastDay.isBefore(today);
	}

}
