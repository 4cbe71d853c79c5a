package org.acsh.portal.network;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

/** What was typed of an institution that belongs to a network. */
record InstitutionForm(String key,
		@NotBlank(message = "{document.problem.organisation}") @ReferenceTo("organisations") String organisation)
		implements
			FormItem<InstitutionForm> {

	InstitutionForm {
		key = Given.text(key);
		organisation = Given.text(organisation);
	}

	@Override
	public InstitutionForm withKey(String other) {
		return new InstitutionForm(other, organisation);
	}

}
