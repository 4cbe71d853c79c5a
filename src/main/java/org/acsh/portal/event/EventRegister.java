package org.acsh.portal.event;

import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Finds what the records of rooms above refer to, whoever may see it. */
@Service
public class EventRegister {

	private final EventRepository events;

	private final AgendaRepository sessions;

	private final PresentationRepository presentations;

	private final EventChoiceRegister choices;

	EventRegister(EventRepository events, AgendaRepository sessions, PresentationRepository presentations,
			EventChoiceRegister choices) {
		this.events = events;
		this.sessions = sessions;
		this.presentations = presentations;
		this.choices = choices;
	}

	/**
	 * Whether forms can name an event that nothing published can refer to yet.
	 * @param slug what a form holds; may be no slug at all
	 */
	public boolean isDraft(String slug) {
		return Slug.isOne(slug) && events.findBySlug(new Slug(slug)).isEmpty() && choices.isDraft(slug);
	}

	/**
	 * The event that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such event
	 */
	public Event event(String slug) {
		return events.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("event " + slug));
	}

	/**
	 * The session that a record refers to.
	 * @param key the slug of its event and its own key, such as
	 * "study-visit-2022/opening"
	 * @throws NotFoundException if there is no such session
	 */
	public Session session(String key) {
		String[] parts = key.split("/", -1);
		if (parts.length != 2 || !Slug.isOne(parts[0])) {
			throw new NotFoundException("session " + key);
		}
		return sessions.find(new Slug(parts[0]), parts[1]).orElseThrow(() -> new NotFoundException("session " + key));
	}

	/**
	 * The presentation that a record refers to.
	 * @param key the slug of its event and the keys of its session and its own, such as
	 * "study-visit-2022/opening/1"
	 * @throws NotFoundException if there is no such presentation
	 */
	public Presentation presentation(String key) {
		String[] parts = key.split("/", -1);
		if (parts.length != 3 || !Slug.isOne(parts[0])) {
			throw new NotFoundException("presentation " + key);
		}
		return presentations.find(new Slug(parts[0]), parts[1], parts[2])
			.orElseThrow(() -> new NotFoundException("presentation " + key));
	}

}
