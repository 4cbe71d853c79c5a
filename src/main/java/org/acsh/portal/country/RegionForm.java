package org.acsh.portal.country;

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
 * What was typed of a region. Which countries belong to it, their own forms say.
 *
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record RegionForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{country.problem.region}") @Longest(100) Wording name,
		@Longest(20_000) Wording description,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<RegionForm> {
	// @formatter:on

	RegionForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		description = Given.wording(description);
		languages = Given.texts(languages);
	}

	static RegionForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new RegionForm("", nothing, nothing, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	@Override
	public RegionForm copy() {
		return new RegionForm("", name, Wording.blank(name.source()), languages);
	}

}
