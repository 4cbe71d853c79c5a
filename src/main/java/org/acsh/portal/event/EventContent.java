package org.acsh.portal.event;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.site.Languages;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Events as content that staff edit. */
@Component
@Order(10)
class EventContent implements ContentKind<EventForm> {

	private final EventRepository events;

	private final EventReferences references;

	private final EventCheck check;

	private final EventPages pages;

	private final Languages languages;

	EventContent(EventRepository events, EventReferences references, EventCheck check, EventPages pages,
			Languages languages) {
		this.events = events;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "events";
	}

	@Override
	public Class<EventForm> form() {
		return EventForm.class;
	}

	@Override
	public String template() {
		return "event/staff/form";
	}

	@Override
	public String labels() {
		return "event.form.";
	}

	@Override
	public EventChoices choices() {
		return EventChoices.ALL;
	}

	@Override
	public int shape() {
		return 3;
	}

	@Override
	public ObjectNode upgraded(ObjectNode stored, int shape) {
		return FormerEventForm.upgraded(stored, shape);
	}

	@Override
	public EventForm blank(String language) {
		return EventForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, EventForm form, Errors errors) {
		check.check(content, form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, EventForm form) {
		events.revise(content, known -> known.revise(form, references), () -> new Event(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
