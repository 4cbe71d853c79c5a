package org.acsh.portal.event;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.stereotype.Component;

/**
 * Events for tests that change content; each such test is rolled back. Those told apart
 * by what they hold stand in starter/event-examples.yaml.
 */
@Component
public class EventExamples {

	private final StarterFiles files;

	private final EventRepository events;

	private final EventReferences references;

	EventExamples(StarterFiles files, EventRepository events, EventReferences references) {
		this.files = files;
		this.events = events;
		this.references = references;
	}

	/** Publishes all events of the file. */
	public void publishAll() {
		this.files.readAll("event-examples", EventForm.class).forEach(this::publish);
	}

	/** Publishes seminars of which nothing but title and year is known. */
	public void publishMany(int number) {
		for (int i = 1; i <= number; i++) {
			publish(seminar("example-" + i, "Seminar %02d".formatted(i)));
		}
	}

	public void draft(String slug, String title) {
		this.events.saveAndFlush(new Event(seminar(slug, title), this.references));
	}

	void withdraw(String slug, String title, String reason) {
		Event event = new Event(seminar(slug, title), this.references);
		event.publish();
		event.withdraw(LocalizedText.of("en", reason));
		this.events.saveAndFlush(event);
	}

	private void publish(EventForm form) {
		Event event = new Event(form, this.references);
		event.publish();
		this.events.saveAndFlush(event);
	}

	private static EventForm seminar(String slug, String title) {
		return new EventForm(new Slug(slug), EventKind.SEMINAR, LocalizedText.of("en", title), null, null,
				PartialDate.parse("2021"), null, null, null, null, null, List.of(), false, null, null, List.of(),
				List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
				EventStatus.SCHEDULED, null);
	}

}
