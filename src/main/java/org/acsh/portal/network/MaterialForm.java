package org.acsh.portal.network;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/** What was typed of something that a network keeps elsewhere for its members. */
record MaterialForm(
		String key,
		@Written(message = "{network.problem.material}") @Longest(300) Wording title,
		@NotBlank(message = "{network.problem.address}") @Readable(As.ADDRESS) @Longest(2_000) String url,
		@Readable(As.LANGUAGE) @ReferenceTo("languages") String language) implements FormItem<MaterialForm> {
	// @formatter:on

	MaterialForm {
		key = Given.text(key);
		title = Given.wording(title);
		url = Given.text(url);
		language = Given.text(language);
	}

	@Override
	public MaterialForm withKey(String other) {
		return new MaterialForm(other, title, url, language);
	}

}
