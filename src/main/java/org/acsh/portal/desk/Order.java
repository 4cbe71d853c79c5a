package org.acsh.portal.desk;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a button of a form asks for, written as its name and, after a colon, the field
 * that it is about: {@code save}, {@code add:sessions[0].speakers}.
 *
 * @param verb what to do
 * @param field the name of a field or an item, empty where the verb is about the form
 */
record Order(Verb verb, String field) {

	/** Reads what a button sent; a form sent without one is to be saved. */
	static Order of(@Nullable String typed) {
		String text = (typed != null) ? typed : "";
		int colon = text.indexOf(':');
		String verb = (colon < 0) ? text : text.substring(0, colon);
		return Arrays.stream(Verb.values())
			.filter(known -> known.name().toLowerCase(Locale.ROOT).equals(verb))
			.findFirst()
			.map(known -> new Order(known, (colon < 0) ? "" : text.substring(colon + 1)))
			.orElseGet(() -> new Order(Verb.SAVE, ""));
	}

	/** The page to go on to once the form is kept, below the form's address. */
	String page() {
		return switch (verb) {
			case PREVIEW -> "/preview";
			case PUBLISH -> "/publication";
			default -> "";
		};
	}

	/** What can be done with a form. */
	enum Verb {

		/** Keep it. */
		SAVE,

		/** Keep it and show it as readers would see it. */
		PREVIEW,

		/** Keep it and go on to publishing it. */
		PUBLISH,

		/** Add an item to a list. */
		ADD,

		/** Take an item out of its list. */
		REMOVE,

		/** Move an item one place towards the beginning. */
		UP,

		/** Move an item one place towards the end. */
		DOWN,

		/** Put a colleague's text in the place of one's own. */
		TAKE,

		/** Make the record that a field names. */
		CREATE;

		/** Whether it ends with the form being kept. */
		boolean keeps() {
			return this == SAVE || this == PREVIEW || this == PUBLISH;
		}

	}

}
