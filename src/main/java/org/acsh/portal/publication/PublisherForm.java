package org.acsh.portal.publication;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of an institution that published the work. */
record PublisherForm(
		String key,
		@NotBlank(message = "{publication.problem.publisher}") @ReferenceTo("organisations") String organisation)
		implements FormItem<PublisherForm> {
	// @formatter:on

	PublisherForm {
		key = Given.text(key);
		organisation = Given.text(organisation);
	}

	@Override
	public PublisherForm withKey(String other) {
		return new PublisherForm(other, organisation);
	}

}
