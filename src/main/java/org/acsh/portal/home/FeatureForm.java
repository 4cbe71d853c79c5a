package org.acsh.portal.home;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of a page that the home page leads to.
 *
 * @param page its address without the language and the first stroke
 * @param note why it is worth reading now; without it the page's own summary stands there
 */
record FeatureForm(
		String key,
		@NotBlank(message = "{home.problem.page}") @ReferenceTo("contents") String page,
		@Longest(300) Wording note) implements FormItem<FeatureForm> {
	// @formatter:on

	FeatureForm {
		key = Given.text(key);
		page = Given.text(page);
		note = Given.wording(note);
	}

	@Override
	public FeatureForm withKey(String other) {
		return new FeatureForm(other, page, note);
	}

}
