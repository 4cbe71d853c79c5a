package org.acsh.portal.programme;

import java.util.List;

import jakarta.validation.Valid;
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
 * What staff typed of a programme.
 *
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record ProgrammeForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{programme.problem.name}") @Longest(300) Wording name,
		@Written(message = "{programme.problem.summary}") @Longest(2_000) Wording summary,
		List<@Valid PhaseForm> phases,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<ProgrammeForm> {
	// @formatter:on

	ProgrammeForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		summary = Given.wording(summary);
		phases = Given.items(phases);
		languages = Given.texts(languages);
	}

	static ProgrammeForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new ProgrammeForm("", nothing, nothing, List.of(), languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** A form for another programme like this one, whose phases are yet to be planned. */
	@Override
	public ProgrammeForm copy() {
		return new ProgrammeForm("", name, summary, List.of(), languages);
	}

}
