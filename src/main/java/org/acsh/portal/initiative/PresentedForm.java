package org.acsh.portal.initiative;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of an event at which an initiative was presented. */
record PresentedForm(
		String key,
		@NotBlank(message = "{initiative.problem.event}") @ReferenceTo("events") String event)
		implements FormItem<PresentedForm> {
	// @formatter:on

	PresentedForm {
		key = Given.text(key);
		event = Given.text(event);
	}

	@Override
	public PresentedForm withKey(String other) {
		return new PresentedForm(other, event);
	}

}
