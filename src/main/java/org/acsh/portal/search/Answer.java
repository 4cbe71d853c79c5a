package org.acsh.portal.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many pages of the portal answer the question; {@link #MOST} + 1 stands
 * for any more
 * @param number the page shown, counted from 1
 * @param hits at most twenty, the best first
 */
public record Answer(int total, int number, List<Hit> hits) {

	static final int MOST = 1000;

	static final int PAGE_SIZE = 20;

	static final Answer NONE = new Answer(0, 1, List.of());

	/** Whether there are more than are counted. */
	public boolean isCapped() {
		return total > MOST;
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, Math.ceilDiv(Math.min(total, MOST), PAGE_SIZE));
	}

}
