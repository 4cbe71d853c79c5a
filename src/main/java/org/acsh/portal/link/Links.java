package org.acsh.portal.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A page of the links that public content leads to.
 *
 * @param rows the links of the page, the worst first
 * @param count how many there are on all pages
 * @param tallies how many there are in each state, whichever is asked for
 */
record Links(List<Row> rows, int count, List<Tally> tallies) {

	static final int PAGE_SIZE = 50;

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, Math.ceilDiv(count, PAGE_SIZE));
	}

	/**
	 * An address and what is known of it.
	 *
	 * @param checkedAt when it was last asked for, or null for never
	 * @param reachedAt when it was last there, or null if it never was
	 */
	record Row(String address, LinkState state, @Nullable Instant checkedAt, @Nullable Instant reachedAt,
			List<Use> uses) {

	}

	/** A public content that leads to an address. */
	record Use(UUID content, String kind, Wording title) {
	}

	/** How many links are in a state. */
	record Tally(LinkState state, int number) {
	}

}
