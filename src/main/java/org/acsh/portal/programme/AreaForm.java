package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What staff typed of an area of activity.
 *
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record AreaForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{programme.problem.name}") @Longest(200) Wording name,
		@Longest(20_000) Wording description,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<AreaForm> {
	// @formatter:on

	AreaForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		description = Given.wording(description);
		languages = Given.texts(languages);
	}

	static AreaForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new AreaForm("", nothing, nothing, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	@Override
	public AreaForm copy() {
		return new AreaForm("", name, Wording.blank(name.source()), languages);
	}

}
