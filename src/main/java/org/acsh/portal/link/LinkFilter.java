package org.acsh.portal.link;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the list of links is asked for.
 *
 * @param q part of an address, empty for any
 * @param state what is known of it, or null for anything
 * @param page counted from 1
 */
record LinkFilter(String q, @Nullable LinkState state, Integer page) {

	private static final int LAST_PAGE = 10_000;

	LinkFilter(@Nullable String q, @Nullable LinkState state, @Nullable Integer page) {
		this.q = Objects.requireNonNullElse(q, "").strip();
		this.state = state;
		this.page = (page != null) ? Math.clamp(page, 1, LAST_PAGE) : 1;
	}

	public int number() {
		return page;
	}

}
