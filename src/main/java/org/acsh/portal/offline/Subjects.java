package org.acsh.portal.offline;

import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.country.CountryPage;
import org.acsh.portal.country.CountryPages;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.event.EventPage;
import org.acsh.portal.event.EventPages;
import org.acsh.portal.event.EventService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens the pages of what packs are about, with all that the rooms say there. */
@Component
class Subjects {

	private final EventPages eventPages;

	private final CountryPages countryPages;

	private final EventService events;

	private final CountryService countries;

	Subjects(EventPages eventPages, CountryPages countryPages, EventService events, CountryService countries) {
		this.eventPages = eventPages;
		this.countryPages = countryPages;
		this.events = events;
		this.countries = countries;
	}

	/**
	 * What readers call a subject.
	 * @throws org.acsh.portal.kernel.GoneException if its page was taken away
	 * @throws org.acsh.portal.kernel.MovedException if the page is elsewhere
	 * @throws org.acsh.portal.kernel.NotFoundException if there is none
	 */
	String title(Subject subject, Locale reader) {
		return switch (subject.kind()) {
			case EVENT -> title(events.page(subject.key()), reader);
			case COUNTRY -> countries.page(subject.key()).name(reader);
		};
	}

	/**
	 * The page of a subject.
	 * @throws RuntimeException as {@link #title}
	 */
	Opened open(Subject subject, Locale reader) {
		return switch (subject.kind()) {
			case EVENT -> event(subject, reader);
			case COUNTRY -> country(subject, reader);
		};
	}

	private Opened event(Subject subject, Locale reader) {
		ModelAndView page = eventPages.at(subject.key(), reader);
		EventPage event = (EventPage) Objects.requireNonNull(page.getModel().get("event"));
		page.setViewName("offline/event");
		return new Opened(title(event, reader), subject.page(), page);
	}

	private Opened country(Subject subject, Locale reader) {
		ModelAndView page = countryPages.at(subject.key(), reader);
		CountryPage country = (CountryPage) Objects.requireNonNull(page.getModel().get("country"));
		page.setViewName("offline/country");
		return new Opened(country.name(reader), subject.page(), page);
	}

	private static String title(EventPage event, Locale reader) {
		return event.title().in(reader).value();
	}

}
