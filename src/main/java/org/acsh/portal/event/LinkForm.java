package org.acsh.portal.event;

import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What was typed of a source of the record, or of a website.
 *
 * @param checked when a member of staff last found it under its address
 */
record LinkForm(
		String key,
		@NotNull(message = "{document.problem.link}") Link.@Nullable Kind kind,
		@Longest(300) Wording title,
		@Readable(As.ADDRESS) @Longest(2_000) String url,
		@ReferenceTo("organisations") String publisher,
		@Readable(As.DATE) String published,
		@Readable(As.LANGUAGE) @ReferenceTo("languages") String language,
		@Readable(As.DATE) String checked) implements FormItem<LinkForm> {
	// @formatter:on

	LinkForm {
		key = Given.text(key);
		title = Given.wording(title);
		url = Given.text(url);
		publisher = Given.text(publisher);
		published = Given.text(published);
		language = Given.text(language);
		checked = Given.text(checked);
	}

	@Override
	public LinkForm withKey(String other) {
		return new LinkForm(other, kind, title, url, publisher, published, language, checked);
	}

}
