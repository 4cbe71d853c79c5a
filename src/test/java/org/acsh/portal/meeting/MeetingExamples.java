package org.acsh.portal.meeting;

import java.util.UUID;

import org.acsh.portal.editing.Shelf;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/** Meetings for tests that change content; each such test is rolled back. */
@Component
class MeetingExamples {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Shelf shelf;

	MeetingExamples(Shelf shelf) {
		this.shelf = shelf;
	}

	/** A form as it is written in starter content. */
	static MeetingForm form(String yaml) {
		return YAML.readValue(yaml, MeetingForm.class);
	}

	/** A meeting of which only the least is known. */
	static MeetingForm talks(String slug, String subject) {
		return form("""
				slug: %s
				kind: BILATERAL
				subject: {en: '%s'}
				date: '2021'
				parties: [{organisation: acsh}, {organisation: nia}]
				""".formatted(slug, subject));
	}

	/** A meeting with a point under discussion, as YAML. */
	static MeetingForm withPoint(String slug, String point) {
		return form("""
				slug: %s
				kind: BILATERAL
				subject: {en: Talks about training}
				date: 12 March 2021
				parties: [{organisation: acsh}, {organisation: nia}]
				points: [%s]
				""".formatted(slug, point));
	}

	UUID publish(MeetingForm form) {
		return shelf.publish("meetings", form);
	}

	/** Publishes meetings of which only the least is known. */
	void publishMany(int number) {
		for (int i = 1; i <= number; i++) {
			publish(talks("example-" + i, "Talks %02d".formatted(i)));
		}
	}

}
