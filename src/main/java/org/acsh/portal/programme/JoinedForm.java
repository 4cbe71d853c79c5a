package org.acsh.portal.programme;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of a country that joined a phase after its beginning. */
record JoinedForm(
		String key,
		@NotBlank(message = "{programme.problem.country}") @ReferenceTo("countries") String country,
		@NotBlank(message = "{programme.problem.since}") @Readable(As.DATE) String since)
		implements FormItem<JoinedForm> {
	// @formatter:on

	JoinedForm {
		key = Given.text(key);
		country = Given.text(country);
		since = Given.text(since);
	}

	@Override
	public JoinedForm withKey(String other) {
		return new JoinedForm(other, country, since);
	}

}
