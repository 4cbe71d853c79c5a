package org.acsh.portal.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be done. A deed's verb is the constant's name in small letters with hyphens;
 * {@code audit.deed.<verb>} tells it in words, with who did it as the first argument and
 * the verb's details as the others.
 */
enum Verb {

	CREATED, SAVED("revision"), MERGED("revision"), PUBLISHED("revision"), SCHEDULED("revision", "at"), UNSCHEDULED,
	UNPUBLISHED("way"), DISCARDED, RESTORED("revision"), SUBMITTED, APPROVED("revision"), RETURNED,
	REVIEW_FORCED("revision"), PREVIEW_SHARED("until"), PREVIEW_REVOKED, COPIED("source"), JOINED("source"),
	GIVEN_UP("source"), RENAMED("source"), PARTED("source"), SIGNED_IN, SIGNED_OUT, SIGN_IN_FAILED("member"),
	INVITED("member", "role"), INVITATION_REVOKED("member"), INVITATION_ACCEPTED, ROLE_CHANGED("member", "role"),
	DISABLED("member"), ENABLED("member"), PASSWORD_OFFERED("member"), PASSWORD_CHANGED, DENIED("page"),
	EXPORTED("list", "rows"), RETRACTED, BATCH_PUBLISH("chosen"), BATCH_UNPUBLISH("chosen"), BATCH_TAG("chosen"),
	BATCH_UNDONE, SWEPT, TERM_ADDED("term", "vocabulary"), TERM_CHANGED("term", "vocabulary"),
	TERM_MOVED("term", "vocabulary"), TERM_RETIRED("term", "vocabulary"), TERM_BROUGHT_BACK("term", "vocabulary"),
	TERM_REMOVED("term", "vocabulary"), PARTNERSHIP_CHANGED("member", "until");

	private final List<String> details;

	Verb(String... details) {
		this.details = List.of(details);
	}

	/**
	 * The verb of a deed.
	 * @throws IllegalArgumentException for a word that is none
	 */
	static Verb of(String word) {
		return Stream.of(values())
			.filter(verb -> verb.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No deed is called " + word));
	}

	/** The verb as deeds and addresses have it. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The details that the verb's sentence tells, in the order of its arguments. */
	List<String> details() {
		return details;
	}

}
