package org.acsh.portal.listing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a list of contents is asked for.
 *
 * @param q words of the title, empty for any
 * @param state where the contents stand, or null for all that are not discarded
 * @param mine whether only those last changed by who asks; drafts that came with the
 * portal are everybody's
 * @param missing the BCP 47 tag of a language that some of their texts lack, empty for
 * any
 * @param stale the same of a language in which the translation of a text is older than
 * the text
 * @param sort the order
 * @param page counted from 1
 */
public record ContentFilter(String q, @Nullable State state, Boolean mine, String missing, String stale, Sort sort,
		Integer page) {

	private static final int LAST_PAGE = 10_000;

	/** Completes what an address leaves out. */
	public ContentFilter {
		q = (q != null) ? q.strip() : "";
		mine = Objects.requireNonNullElse(mine, false);
		missing = Objects.requireNonNullElse(missing, "");
		stale = Objects.requireNonNullElse(stale, "");
		sort = Objects.requireNonNullElse(sort, Sort.CHANGED);
		page = (page != null) ? Math.clamp(page, 1, LAST_PAGE) : 1;
	}

	/** All contents in a state. */
	public static ContentFilter of(State state, Sort sort) {
		return new ContentFilter("", state, false, "", "", sort, 1);
	}

	/** Those in a state that who asks has changed last. */
	public static ContentFilter ofOwn(State state) {
		return new ContentFilter("", state, true, "", "", Sort.CHANGED, 1);
	}

	/** The states that can be asked for. */
	public List<State> states() {
		return List.of(State.values());
	}

	/** The orders that can be asked for. */
	public List<Sort> sorts() {
		return List.of(Sort.values());
	}

	/** The condition on the table of contents that the filter is, in SQL. */
	String condition() {
		return "latest > 0 and " + ((state != null) ? state.condition() : "discarded_at is null")
				+ (mine ? " and " + own() : "")
				+ (q.isEmpty() ? "" : " and position(plain(:words) in plain(title ->> 'texts')) > 0")
				+ (missing.isEmpty() ? ""
						: translated("(texts ->> 'all')::int > coalesce((texts ->> :missing)::int, 0)"))
				+ (stale.isEmpty() ? "" : translated("jsonb_exists(stale, :stale)"));
	}

	// A draft that came with the portal is anybody's until somebody writes in it.
	private String own() {
		return (state != State.DRAFT) ? "changed_by = :member"
				: "(changed_by = :member or changed_by is null and exists (select from revision"
						+ " where content = content.id and number = latest and origin = 'STARTER'))";
	}

	private static String translated(String condition) {
		return " and exists (select from revision where content = content.id and number = latest and " + condition
				+ ")";
	}

	/** Where contents stand; each name is a condition on the table of contents. */
	public enum State {

		/** There is something in them that readers have not seen. */
		DRAFT("latest > coalesce(published, 0)"),

		/** They wait for a second person. */
		SUBMITTED("review = 'SUBMITTED'"),

		/** A second person has asked for changes. */
		RETURNED("review = 'RETURNED'"),

		/** They become public at a set time. */
		SCHEDULED("scheduled is not null"),

		/** Readers see them. */
		PUBLISHED("visibility = 'PUBLISHED'"),

		/** Readers saw them once. */
		UNPUBLISHED("visibility in ('GONE', 'WITHDRAWN', 'REDIRECTED')"),

		/** They were thrown away. */
		DISCARDED("discarded_at is not null");

		private final String condition;

		State(String condition) {
			this.condition = condition;
		}

		String condition() {
			return (this == DISCARDED) ? condition : condition + " and discarded_at is null";
		}

	}

	/** The order of a list. */
	public enum Sort {

		/** Changed last first. */
		CHANGED("changed_at desc, id"),

		/** Published last first, those never published at the end. */
		PUBLISHED("published_at desc nulls last, id"),

		/** What becomes public next first, what is not scheduled at the end. */
		SCHEDULED("scheduled_at nulls last, id"),

		/** By title in the reader's language. */
		TITLE("in_language(title, :language) collate \"und-x-icu\", id");

		private final String order;

		Sort(String order) {
			this.order = order;
		}

		String order() {
			return order;
		}

	}

}
