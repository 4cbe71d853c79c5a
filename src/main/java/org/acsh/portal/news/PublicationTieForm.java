package org.acsh.portal.news;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of a publication that an item is about. */
record PublicationTieForm(
		String key,
		@NotBlank(message = "{news.problem.publication}") @ReferenceTo("publications") String publication) implements FormItem<PublicationTieForm> {
	// @formatter:on

	PublicationTieForm {
		key = Given.text(key);
		publication = Given.text(publication);
	}

	@Override
	public PublicationTieForm withKey(String other) {
		return new PublicationTieForm(other, publication);
	}

}
