package org.acsh.portal.document;

import java.util.List;

/**
 * One difference between two states of a form.
 *
 * @param path the text, item or list of values that differs
 * @param kind how it differs
 * @param before what was typed before; of an item or a list of values all its texts, each
 * on its own line; empty for nothing
 * @param after what was typed then, likewise
 */
public record Change(FieldPath path, Kind kind, String before, String after) {

	/**
	 * The texts before and after as one, with what was removed and what was added marked
	 * by words and punctuation. Spaces and line ends are kept: all but the added segments
	 * together are the text before, all but the removed ones the text after.
	 */
	public List<Segment> words() {
		return WordComparison.of(before, after);
	}

	/** How a part of a form can differ. */
	public enum Kind {

		/** An item of a list is new. */
		ADDED,

		/** An item of a list is no more. */
		REMOVED,

		/** A text is another, or a list has other values. */
		CHANGED,

		/** An item stands elsewhere in its list. */
		MOVED

	}

	/**
	 * A stretch of text.
	 *
	 * @param mark what happened to it
	 * @param text the stretch, not empty
	 */
	public record Segment(Mark mark, String text) {
	}

	/** What can happen to a stretch of text. */
	public enum Mark {

		/** It stayed. */
		SAME,

		/** It is new. */
		ADDED,

		/** It is no more. */
		REMOVED

	}

}
