package org.acsh.portal.meeting;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed that is still to be done, as staff follow it up.
 *
 * @param content by which the editing of the meeting is known
 * @param key tells it from the other points of the meeting
 * @param subject what was met about, or null before that was written
 * @param owners who sees to it, at most a person and an organisation
 * @param due by when, or null where no date was agreed or the date cannot be read
 */
record OpenPoint(UUID content, String key, @Nullable LocalizedText subject, LocalizedText text, List<Owner> owners,
		@Nullable PartialDate due, Point.Confidentiality confidentiality) {

	private static final Period SOON = Period.ofDays(30);

	/**
	 * When it is due, seen from a day at the hub; a month is over when its last day is.
	 */
	Due dueOn(LocalDate today) {
		if (due == null) {
			return Due.UNDATED;
		}
		if (due.latest().isBefore(today)) {
			return Due.OVERDUE;
		}
		return due.latest().isAfter(today.plus(SOON)) ? Due.LATER : Due.SOON;
	}

	/**
	 * The last day on which it is done in time; the end of time where none was agreed.
	 */
	LocalDate lastDay() {
		return (due != null) ? due.latest() : LocalDate.MAX;
	}

	boolean isOf(String owner) {
		return owners.stream().anyMatch(one -> one.slug().equals(owner));
	}

	/** How urgent it is. */
	enum Due {

		OVERDUE, SOON, LATER, UNDATED

	}

	/**
	 * Who sees to it.
	 *
	 * @param slug of the record, or the name as typed where there is none
	 * @param name in the reader's language
	 */
	record Owner(String slug, String name) {
	}

}
