package org.acsh.portal.desk;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.Wording;

/** A form with every kind of field, filled in from what is known of the visit of 2025. */
record FormExample(Wording title, String kind, Wording summary, String starts, String format, List<String> audience,
		String host, List<String> countries, String headcount, boolean more, List<Session> sessions) {

	static final String LONG = "ეკონომიკური თანამშრომლობისა და განვითარების ორგანიზაცია — საჯარო მმართველობის დირექტორატი";

	static FormExample filled() {
		return new FormExample(wording("AI and governance", "ИИ и государственное управление", "0"), "STUDY_VISIT",
				Wording.of("en", "Civil servants learn how **Korea** and other OECD countries govern AI."),
				"October 2025", "IN_PERSON", List.of("SENIOR"), "nia", List.of("kz", "ge"), "30", false,
				List.of(opening(), visit()));
	}

	FormExample withSessions(Session... items) {
		return new FormExample(title, kind, summary, starts, format, audience, host, countries, headcount, more,
				List.of(items));
	}

	FormExample hostedBy(String name) {
		return new FormExample(title, kind, summary, starts, format, audience, name, countries, headcount, more,
				sessions);
	}

	static Session opening() {
		return new Session("opening", Wording.of("en", "Opening"), "09:30", "",
				List.of(new Speaker("a", "byung-joon-park"), new Speaker("b", "alikhan-baimenov")));
	}

	static Session visit() {
		return new Session("visit", Wording.of("en", LONG), "", "", List.of());
	}

	static Session blank() {
		return new Session("blank", Wording.blank("en"), "", "", List.of());
	}

	private static Wording wording(String english, String russian, String madeFrom) {
		return new Wording("en", Map.of("en", english, "ru", russian), Map.of("ru", madeFrom), null);
	}

	/** An item of a list that has a list itself. */
	record Session(String key, Wording title, String starts, String note, List<Speaker> speakers) {
	}

	/** An item that refers to a record. */
	record Speaker(String key, String person) {
	}

}
