package org.acsh.portal.meeting;

import java.util.Objects;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of something agreed. Unless somebody says otherwise it is still to be
 * done and for staff alone.
 *
 * @param person who sees to it, and
 * @param organisation for whom; either may be empty
 * @param due by when, as precisely as was agreed
 */
record PointForm(
		String key,
		@Written(message = "{meeting.problem.point}") @Longest(1_000) Wording text,
		@ReferenceTo("people") String person,
		@ReferenceTo("organisations") String organisation,
		@Readable(As.DATE) String due,
		Point.State state,
		Point.Confidentiality confidentiality) implements FormItem<PointForm> {
	// @formatter:on

	PointForm {
		key = Given.text(key);
		text = Given.wording(text);
		person = Given.text(person);
		organisation = Given.text(organisation);
		due = Given.text(due);
		state = Objects.requireNonNullElse(state, Point.State.OPEN);
		confidentiality = Objects.requireNonNullElse(confidentiality, Point.Confidentiality.STAFF);
	}

	@Override
	public PointForm withKey(String other) {
		return new PointForm(other, text, person, organisation, due, state, confidentiality);
	}

	boolean isOpen() {
		return state == Point.State.OPEN;
	}

}
