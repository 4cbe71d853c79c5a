package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of events, with the sections that rooms above add to them. */
@Component
public class EventPages {

	private final EventService events;

	private final ObjectProvider<PageSections<EventPage>> sections;

	EventPages(EventService events, ObjectProvider<PageSections<EventPage>> sections) {
		this.events = events;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no event ever had the address
	 */
	public ModelAndView at(String slug, Locale reader) {
		return page(events.page(slug), reader);
	}

	/**
	 * The page of an event that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(events.page(content), reader);
	}

	private static List<BesideAgenda> beside(List<PageSection> sections) {
		return sections.stream()
			.map(PageSection::content)
			.filter(BesideAgenda.class::isInstance)
			.map(BesideAgenda.class::cast)
			.toList();
	}

	private ModelAndView page(EventPage event, Locale reader) {
		List<PageSection> added = PageSections.of(sections, event, reader);
		return new ModelAndView("event/show").addObject("event", event)
			.addObject("today", events.today())
			.addObject("sections", added)
			.addObject("beside", beside(added))
			.addObject("contents", EventContents.of(event, added))
			.addObject("noindex", event.withdrawn() != null);
	}

}
