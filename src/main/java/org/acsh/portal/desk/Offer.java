package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.editing.Register.Choice;

/** The records that a form offers as a whole, where they are few. */
final class Offer {

	private static final int MOST = 300;

	private final References references;

	private final Locale reader;

	Offer(References references, Locale reader) {
		this.references = references;
		this.reader = reader;
	}

	/** All records of a register, in its order. */
	public List<Choice> of(String register) {
		return references.register(register).find("", reader, MOST);
	}

	/**
	 * The records of a register whose slugs begin with another record's and a slash, such
	 * as the sessions of an event.
	 */
	public List<Choice> within(String register, String slug) {
		return references.register(register)
			.find(slug.replace('-', ' '), reader, MOST)
			.stream()
			.filter(choice -> choice.slug().startsWith(slug + "/"))
			.toList();
	}

}
