package org.acsh.portal.desk;

import java.time.ZoneId;

/**
 * What was sent to publish something, so that a page which refuses it loses nothing.
 *
 * @param seen the revision that was looked at, 0 for none
 * @param unreviewed whether it shall be published without review
 * @param schedule when, as typed
 */
record Attempt(int seen, boolean unreviewed, ScheduleForm schedule) {

	/** Nothing was sent yet. */
	static Attempt none(ZoneId zone) {
		return new Attempt(0, false, ScheduleForm.blank(zone));
	}

}
