package org.acsh.portal.listing;

import java.util.List;

import org.acsh.portal.listing.ContentFilter.Sort;
import org.acsh.portal.listing.ContentFilter.State;

/**
 * Contents of any kind that stand alike for a member of staff.
 *
 * @param part how they stand
 * @param count how many there are
 * @param rows the first of them
 */
public record WorkGroup(Part part, int count, List<ContentRow> rows) {

	/** How contents stand, in the order in which they are to be seen to. */
	public enum Part {

		/** A colleague has asked the member for changes. */
		RETURNED(ContentFilter.ofOwn(State.RETURNED)),

		/** The member has written something that readers have not seen. */
		DRAFTS(ContentFilter.ofOwn(State.DRAFT)),

		/** Somebody waits for a second person. */
		SUBMITTED(ContentFilter.of(State.SUBMITTED, Sort.CHANGED)),

		/** They become public at a set time. */
		SCHEDULED(ContentFilter.of(State.SCHEDULED, Sort.SCHEDULED)),

		/** Readers have seen them lately. */
		PUBLISHED(ContentFilter.of(State.PUBLISHED, Sort.PUBLISHED));

		private final ContentFilter filter;

		Part(ContentFilter filter) {
			this.filter = filter;
		}

		/** By which a list shows all of them. */
		public ContentFilter filter() {
			return filter;
		}

	}

}
