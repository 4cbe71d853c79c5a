package org.acsh.portal.event;

import java.util.UUID;

import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.starter.StarterFiles;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * Events for tests that change content; each such test is rolled back. Those told apart
 * by what they hold stand in starter/event-examples.yaml.
 */
@Component
public class EventExamples {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final StarterFiles files;

	private final Shelf shelf;

	EventExamples(StarterFiles files, Shelf shelf) {
		this.files = files;
		this.shelf = shelf;
	}

	/** A form as it is written in starter content. */
	static EventForm form(String yaml) {
		return YAML.readValue(yaml, EventForm.class);
	}

	/** A seminar of which nothing but title and year is known. */
	static EventForm seminar(String slug, String title) {
		return form("{slug: %s, kind: SEMINAR, title: {en: '%s'}, dates: '2021'}".formatted(slug, title));
	}

	/** Publishes all events of the file. */
	public void publishAll() {
		files.readAll("event-examples", EventForm.class).forEach(this::publish);
	}

	/** Publishes seminars of which nothing but title and year is known. */
	public void publishMany(int number) {
		for (int i = 1; i <= number; i++) {
			publish(seminar("example-" + i, "Seminar %02d".formatted(i)));
		}
	}

	/** Publishes a seminar about a topic, at /events/example. */
	public void publishAbout(String topic) {
		publish(form("{slug: example, kind: SEMINAR, title: {en: A seminar}, dates: '2021', topics: [%s]}"
			.formatted(topic)));
	}

	UUID publish(EventForm form) {
		return shelf.publish("events", form);
	}

	/** Publishes a seminar and withdraws it; its page stays. */
	public void withdraw(String slug, String title) {
		unpublish(slug, title, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
	}

	/** Publishes a seminar and takes it away again. */
	public void unpublish(String slug, String title, Unpublishing how) {
		shelf.unpublish("events", publish(seminar(slug, title)), how);
	}

}
