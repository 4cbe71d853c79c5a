package org.acsh.portal.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What the list of open points is narrowed to.
 *
 * @param due how urgent, or null for all
 * @param owner the slug of who sees to them, or null for everybody
 * @param page counted from 1
 */
record FollowUpFilter(OpenPoint.@Nullable Due due, @Nullable String owner, @Nullable Integer page) {

	static final int PAGE_SIZE = 50;

	FollowUpFilter {
		owner = (owner != null && !owner.isBlank()) ? owner : null;
		page = (page != null) ? Math.clamp(page, 1, 1_000) : 1;
	}

	/** The page asked for, counted from 1. */
	public int number() {
		return (page != null) ? page : 1;
	}

}
