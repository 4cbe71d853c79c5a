package org.acsh.portal.publication;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of a presentation that cites the work. */
record CitationForm(
		String key,
		@NotBlank(message = "{publication.problem.presentation}") @ReferenceTo("presentations") String presentation)
		implements FormItem<CitationForm> {
	// @formatter:on

	CitationForm {
		key = Given.text(key);
		presentation = Given.text(presentation);
	}

	@Override
	public CitationForm withKey(String other) {
		return new CitationForm(other, presentation);
	}

}
