package org.acsh.portal.concern;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the list of concerns is asked for.
 *
 * @param q words of the title, empty for any
 * @param matter what is the matter, empty for anything
 * @param kind the name of a kind, empty for any
 * @param page counted from 1
 */
public record ConcernFilter(String q, String matter, String kind, Integer page) {

	private static final int LAST_PAGE = 10_000;

	/** Completes what an address leaves out. */
	public ConcernFilter(@Nullable String q, @Nullable String matter, @Nullable String kind, @Nullable Integer page) {
		this.q = (q != null) ? q.strip() : "";
		this.matter = Objects.requireNonNullElse(matter, "");
		this.kind = Objects.requireNonNullElse(kind, "");
		this.page = (page != null) ? Math.clamp(page, 1, LAST_PAGE) : 1;
	}

	/** Everything that is the matter. */
	public static ConcernFilter everything() {
		return new ConcernFilter("", "", "", 1);
	}

}
