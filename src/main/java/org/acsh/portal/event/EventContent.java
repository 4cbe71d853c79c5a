package org.acsh.portal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
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
		return 1;
	}

	@Override
	public ObjectNode upgraded(ObjectNode stored, int shape) {
		throw new IllegalArgumentException("Events have no shape before the first");
	}

	@Override
	public EventForm blank(String language) {
		SequencedSet<String> tags = new LinkedHashSet<>(List.of(language));
		languages.all().forEach(other -> tags.add(other.tag()));
		return EventForm.blank(List.copyOf(tags));
	}

	@Override
	public EventForm copy(EventForm form) {
		return form.copy();
	}

	@Override
	public Wording title(EventForm form) {
		return form.title();
	}

	@Override
	public String slug(EventForm form) {
		return form.slug();
	}

	@Override
	public EventForm withSlug(EventForm form, Slug slug) {
		return form.withSlug(slug);
	}

	@Override
	public String address(Slug slug) {
		return "/events/" + slug;
	}

	@Override
	public void check(EventForm form, Errors errors) {
		check.check(form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, EventForm form) {
		events.findByContent(content).ifPresentOrElse(known -> {
			known.revise(form, references);
			known.publish();
		}, () -> events.save(new Event(content, form, references)));
		events.flush();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void unpublish(UUID content, Unpublishing how) {
		events.findByContent(content).orElseThrow(NotFoundException::new).unpublish(how);
		events.flush();
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
