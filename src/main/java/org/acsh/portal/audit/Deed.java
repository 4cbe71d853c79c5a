package org.acsh.portal.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being done and is to be remembered:
 * {@code Deed.by(actor, "published").on("events", content, title).with("revision", "4")}.
 * Each step gives another deed.
 *
 * @param actor who does it; null for the portal itself
 * @param verb what is done, one of those that have words
 * @param subject the content it is done to; null for a deed that changes none
 * @param detail what else is to be told, by name: "revision"; "at" and "until", instants;
 * "way", one of redirected, gone and withdrawn; "source", a title; "member", the name of
 * another member; "role", the name of a role; "page", a path; "list" and "rows", what was
 * taken along and how many rows of it; "chosen", how many contents; "term" and
 * "vocabulary", a word and the name of the words it is one of; "note", what the actor
 * wrote
 */
public record Deed(@Nullable Member actor, String verb, @Nullable Subject subject, Map<String, String> detail) {

	/**
	 * Checks the verb.
	 * @throws IllegalArgumentException if it has no words
	 */
	public Deed {
		verb = Verb.of(verb).word();
		detail = Collections.unmodifiableMap(new TreeMap<>(detail));
	}

	/**
	 * A deed of a member of staff.
	 * @throws IllegalArgumentException for a verb without words
	 */
	public static Deed by(Member actor, String verb) {
		return new Deed(actor, verb, null, Map.of());
	}

	/**
	 * A deed that the portal does by itself.
	 * @throws IllegalArgumentException for a verb without words
	 */
	public static Deed byPortal(String verb) {
		return new Deed(null, verb, null, Map.of());
	}

	/**
	 * The deed done to content.
	 * @param kind the kind's name in addresses, such as "events"
	 * @param id the content's id, by which its timeline is found
	 * @param name what it is called now; null where it has no name yet
	 */
	public Deed on(String kind, UUID id, @Nullable LocalizedText name) {
		return new Deed(actor, verb, new Subject(kind, id, name), detail);
	}

	/** The deed with one more detail. */
	public Deed with(String name, String value) {
		Map<String, String> more = new TreeMap<>(detail);
		more.put(name, value);
		return new Deed(actor, verb, subject, more);
	}

	/**
	 * The content a deed is done to.
	 *
	 * @param kind its kind's name in addresses
	 * @param id its id
	 * @param name its name at the time, or null where it had none
	 */
	public record Subject(String kind, UUID id, @Nullable LocalizedText name) {
	}

}
