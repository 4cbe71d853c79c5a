package org.acsh.portal.offline;

import java.util.Locale;

/**
 * What a pack is about.
 *
 * @param key the slug of an event; the code of a country in small letters
 */
record Subject(Kind kind, String key) {

	static Subject event(String slug) {
		return new Subject(Kind.EVENT, slug);
	}

	/** A country, by its code in letters of any size. */
	static Subject country(String code) {
		return new Subject(Kind.COUNTRY, code.toLowerCase(Locale.ROOT));
	}

	/** The address of its page without the language. */
	public String page() {
		return "/" + kind.section + "/" + key;
	}

	/** The address of the page on which a reader chooses, without the language. */
	public String choice() {
		return page() + "/offline";
	}

	/** The address of its pack in a language. */
	public String address(Locale reader) {
		return "/files/packs/" + reader.getLanguage() + page() + ".zip";
	}

	/** The slug of the event; empty for a country. */
	String event() {
		return (kind == Kind.EVENT) ? key : "";
	}

	/** The country's code in capitals; empty for an event. */
	String country() {
		return (kind == Kind.COUNTRY) ? key.toUpperCase(Locale.ROOT) : "";
	}

	/** What a pack can be about. */
	enum Kind {

		EVENT("events"), COUNTRY("countries");

		private final String section;

		Kind(String section) {
			this.section = section;
		}

	}

}
