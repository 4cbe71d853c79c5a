package org.acsh.portal.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;
import org.jspecify.annotations.Nullable;

// @formatter:off
/** What was typed of an organisation that carries a phase. */
record PhasePartnerForm(
		String key,
		@NotNull(message = "{document.problem.role}") PhasePartner.@Nullable Role role,
		@NotBlank(message = "{document.problem.organisation}") @ReferenceTo("organisations") String organisation)
		implements FormItem<PhasePartnerForm> {
	// @formatter:on

	PhasePartnerForm {
		key = Given.text(key);
		organisation = Given.text(organisation);
	}

	@Override
	public PhasePartnerForm withKey(String other) {
		return new PhasePartnerForm(other, role, organisation);
	}

}
