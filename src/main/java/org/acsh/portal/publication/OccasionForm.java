package org.acsh.portal.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;
import org.jspecify.annotations.Nullable;

// @formatter:off
/** What was typed of an event at which the work was launched or presented. */
record OccasionForm(
		String key,
		@NotNull(message = "{publication.problem.role}") Occasion.@Nullable Role role,
		@NotBlank(message = "{publication.problem.event}") @ReferenceTo("events") String event)
		implements FormItem<OccasionForm> {
	// @formatter:on

	OccasionForm {
		key = Given.text(key);
		event = Given.text(event);
	}

	@Override
	public OccasionForm withKey(String other) {
		return new OccasionForm(other, role, event);
	}

}
