package org.acsh.portal.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner as administrators see one.
 *
 * @param joined whether the invitation was accepted
 * @param disabled whether the account was closed
 * @param seenAt when the partner last looked, or null for never
 */
record Partner(long id, String email, String name, String organisation, LocalDate firstDay, LocalDate lastDay,
		List<LocalizedText> programmes, boolean joined, boolean disabled, @Nullable Instant seenAt) {

	/** The first day, as pages write it. */
	public PartialDate begins() {
		return PartialDate.parse(firstDay.toString());
	}

	/** The last day, as pages write it. */
	public PartialDate ends() {
		return PartialDate.parse(lastDay.toString());
	}

	/** Whether the time is over on a day. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(lastDay);
	}

}
