package org.acsh.portal.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;
import org.jspecify.annotations.Nullable;

// @formatter:off
/** What was typed of an organisation that carries the event. */
record PartnerForm(
		String key,
		@NotNull(message = "{document.problem.role}") EventPartner.@Nullable Role role,
		@NotBlank(message = "{document.problem.organisation}") @ReferenceTo("organisations") String organisation)
		implements FormItem<PartnerForm> {
	// @formatter:on

	PartnerForm {
		key = Given.text(key);
		organisation = Given.text(organisation);
	}

	@Override
	public PartnerForm withKey(String other) {
		return new PartnerForm(other, role, organisation);
	}

}
