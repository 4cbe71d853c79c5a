package org.acsh.portal.initiative;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/** What was typed of something that an initiative consists of. */
record PartForm(
		String key,
		@Written(message = "{initiative.problem.part}") @Longest(200) Wording name,
		@Longest(2_000) Wording description) implements FormItem<PartForm> {
	// @formatter:on

	PartForm {
		key = Given.text(key);
		name = Given.wording(name);
		description = Given.wording(description);
	}

	@Override
	public PartForm withKey(String other) {
		return new PartForm(other, name, description);
	}

}
