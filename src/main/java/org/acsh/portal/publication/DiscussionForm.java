package org.acsh.portal.publication;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of a meeting in which the work was discussed. */
record DiscussionForm(
		String key,
		@NotBlank(message = "{publication.problem.meeting}") @ReferenceTo("meetings") String meeting)
		implements FormItem<DiscussionForm> {
	// @formatter:on

	DiscussionForm {
		key = Given.text(key);
		meeting = Given.text(meeting);
	}

	@Override
	public DiscussionForm withKey(String other) {
		return new DiscussionForm(other, meeting);
	}

}
