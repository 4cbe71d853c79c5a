package org.acsh.portal.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/** What was typed of someone who spoke, with the title and employer held then. */
record SpeakerForm(
		String key,
		@NotNull(message = "{document.problem.role}") Speaker.@Nullable Role role,
		@NotBlank(message = "{document.problem.person}") @ReferenceTo("people") String person,
		@Longest(300) Wording titleThen,
		@ReferenceTo("organisations") String organisation) implements FormItem<SpeakerForm> {
	// @formatter:on

	SpeakerForm {
		key = Given.text(key);
		person = Given.text(person);
		titleThen = Given.wording(titleThen);
		organisation = Given.text(organisation);
	}

	@Override
	public SpeakerForm withKey(String other) {
		return new SpeakerForm(other, role, person, titleThen, organisation);
	}

}
