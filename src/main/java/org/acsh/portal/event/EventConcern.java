package org.acsh.portal.event;

import java.util.UUID;

import org.acsh.portal.editing.Concerns;
import org.acsh.portal.kernel.LocalizedText;

/**
 * Something about a public event that staff should see to.
 *
 * @param content by which the editing of the event is known
 * @param title the event's title
 */
record EventConcern(UUID content, LocalizedText title, Concern concern) {

	Concerns.Concern told() {
		return new Concerns.Concern(content, "events", title, concern.message());
	}

	/** What there is to see to. */
	enum Concern {

		/** The event is over and nothing is said of its outcome. */
		NO_OUTCOME,

		/** The event's dates are known to the month or the year. */
		UNKNOWN_DATES,

		/** A translation was made from a text that has changed since. */
		STALE_TRANSLATIONS,

		/** Nobody has looked at the address of a link for a year. */
		UNCHECKED_LINKS;

		/** The key of the message that says so. */
		String message() {
			return "event.concern." + name();
		}

	}

}
