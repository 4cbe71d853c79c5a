package org.acsh.portal.joining;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;

/**
 * Two contents that may mean the same.
 *
 * @param kind the name of their kind
 * @param one the one that was there first
 * @param reason why they may
 * @param spellings the names by which they were found, that of the first one first
 */
public record Likeness(String kind, Side one, Side other, Reason reason, List<String> spellings) {

	/**
	 * One of the two.
	 *
	 * @param title what it is called
	 */
	public record Side(UUID content, Wording title) {
	}

	/** The one that is not the content. */
	public Side besides(UUID content) {
		return one.content().equals(content) ? other : one;
	}

	/** What two contents have in common. */
	public enum Reason {

		/** One has a name that is the other's. */
		NAME,

		/** A name of one comes close to one of the other's. */
		SPELLING,

		/** Their names have the same initials, and they share what tells them apart. */
		INITIALS

	}

}
