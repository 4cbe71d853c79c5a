package org.acsh.portal.page;

import java.util.List;

import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

import static java.util.Objects.requireNonNullElse;

// @formatter:off
/**
 * What was typed of a page.
 *
 * @param place its place in the menu, counted from 1; without one it comes last
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record PageForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{page.problem.title}") @Longest(200) Wording title,
		@Longest(500) Wording summary,
		@Written(message = "{page.problem.body}") @Longest(50_000) Wording body,
		Menu menu,
		@Readable(As.NUMBER) String place,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<PageForm> {
	// @formatter:on

	PageForm {
		slug = Given.text(slug);
		title = Given.wording(title);
		summary = Given.wording(summary);
		body = Given.wording(body);
		menu = requireNonNullElse(menu, Menu.NONE);
		place = Given.text(place);
		languages = Given.texts(languages);
	}

	static PageForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new PageForm("", nothing, nothing, nothing, Menu.NONE, "", languages);
	}

	/** A page with the same text, in no menu. */
	@Override
	public PageForm copy() {
		return new PageForm("", title, summary, body, Menu.NONE, "", languages);
	}

}
