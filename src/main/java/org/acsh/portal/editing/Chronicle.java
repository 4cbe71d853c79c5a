package org.acsh.portal.editing;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Records what is done to contents, in the transaction that does it. */
@Component
public class Chronicle {

	private final AuditTrail audit;

	Chronicle(AuditTrail audit) {
		this.audit = audit;
	}

	/** A deed to a content as a whole; without an actor it is the portal's own. */
	void note(Content content, @Nullable Member actor, String verb) {
		audit.record(deed(content, actor, verb));
	}

	/** A deed to a revision of a content. */
	void note(Content content, @Nullable Member actor, String verb, int revision) {
		audit.record(deed(content, actor, verb, revision));
	}

	/**
	 * A deed to a revision of a content of which more is to be told.
	 * @param actor who did it, or null for the portal itself
	 * @param verb what was done; the message {@code deed.<verb>} says it in words
	 */
	public void note(Content content, @Nullable Member actor, String verb, int revision, String detail, String value) {
		audit.record(deed(content, actor, verb, revision).with(detail, value));
	}

	private static Deed deed(Content content, @Nullable Member actor, String verb, int revision) {
		return deed(content, actor, verb).with("revision", String.valueOf(revision));
	}

	private static Deed deed(Content content, @Nullable Member actor, String verb) {
		Deed deed = (actor != null) ? Deed.by(actor, verb) : Deed.byPortal(verb);
		return deed.on(content.kind(), content.id(), content.title().text());
	}

}
