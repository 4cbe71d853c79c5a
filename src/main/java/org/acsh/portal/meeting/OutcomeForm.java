package org.acsh.portal.meeting;

import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/** What was typed of a document that the meeting led to. */
record OutcomeForm(
		String key,
		@NotNull(message = "{meeting.problem.outcome.kind}") Outcome.@Nullable Kind kind,
		@Written(message = "{meeting.problem.outcome.title}") @Longest(300) Wording title,
		@Readable(As.DATE) String signed,
		@Readable(As.ADDRESS) @Longest(2_000) String url) implements FormItem<OutcomeForm> {
	// @formatter:on

	OutcomeForm {
		key = Given.text(key);
		title = Given.wording(title);
		signed = Given.text(signed);
		url = Given.text(url);
	}

	@Override
	public OutcomeForm withKey(String other) {
		return new OutcomeForm(other, kind, title, signed, url);
	}

}
