package org.acsh.portal.desk;

import org.acsh.portal.listing.ContentListService;
import org.acsh.portal.listing.WorkGroup;

/**
 * A group of contents on the first page of staff.
 *
 * @param address where all of the group are listed
 */
record Work(WorkGroup group, String address) {

	static Work of(WorkGroup group) {
		return new Work(group, ListAddress.of(ContentListService.ALL, group.part().filter()).here());
	}

	/** Whether there is nothing to show, and saying so is no use either. */
	public boolean isLeftOut() {
		return group.count() == 0 && switch (group.part()) {
			case DRAFTS, PUBLISHED -> false;
			case RETURNED, SUBMITTED, SCHEDULED -> true;
		};
	}

}
