package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of events. */
@Controller
@PermitAll
class EventController {

	private final EventService events;

	private final ObjectProvider<PageSections<EventPage>> sections;

	EventController(EventService events, ObjectProvider<PageSections<EventPage>> sections) {
		this.events = events;
		this.sections = sections;
	}

	@GetMapping("/events/{slug}")
	String show(@PathVariable String slug, Locale reader, Model model) {
		EventPage event = events.page(slug);
		model.addAttribute("event", event);
		model.addAttribute("today", events.today());
		List<PageSection> added = PageSections.of(sections, event, reader);
		model.addAttribute("sections", added);
		model.addAttribute("contents", EventContents.of(event, added));
		return "event/show";
	}

}
