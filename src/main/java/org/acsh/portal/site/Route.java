package org.acsh.portal.site;

/** Where a requested address leads before any page is asked for. */
sealed interface Route {

	/** An address of a page in this language. */
	record Page(Language language) implements Route {
	}

	/** A file that has no language. */
	record Asset() implements Route {
	}

	/** Another spelling of an address; it moved for good. */
	record Moved(String location) implements Route {
	}

	/** An address without a language; each reader is sent to the preferred one. */
	record LanguageChoice(String location) implements Route {
	}

	/** Nothing can be there. */
	record Nowhere() implements Route {
	}

}
