package org.acsh.portal.initiative;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * What staff typed of an initiative. A country is named by its code, all else by slug.
 *
 * @param dates in one line, such as "2025–2026"
 * @param exportedTo the codes of the countries that took it over
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record InitiativeForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{initiative.problem.name}") @Longest(200) Wording name,
		@NotBlank(message = "{initiative.problem.country}") @ReferenceTo("countries") String country,
		@Longest(500) Wording summary,
		@Longest(50_000) Wording body,
		@Readable(As.PERIOD) String dates,
		@Readable(As.ADDRESS) @Longest(2_000) String website,
		List<@Valid InstitutionForm> institutions,
		List<@Valid PartForm> parts,
		List<@ReferenceTo("countries") String> exportedTo,
		List<@ReferenceTo("topics") String> topics,
		List<@Valid PresentedForm> presentedAt,
		List<@Valid FigureForm> figures,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<InitiativeForm> {
	// @formatter:on

	InitiativeForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		country = Given.text(country);
		summary = Given.wording(summary);
		body = Given.wording(body);
		dates = Given.text(dates);
		website = Given.text(website);
		institutions = Given.items(institutions);
		parts = Given.items(parts);
		exportedTo = Given.texts(exportedTo);
		topics = Given.texts(topics);
		presentedAt = Given.items(presentedAt);
		figures = Given.items(figures);
		languages = Given.texts(languages);
	}

	static InitiativeForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new InitiativeForm("", nothing, "", nothing, nothing, "", "", List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/**
	 * A form for another initiative of the same country and institutions; what was told
	 * of this one goes.
	 */
	@Override
	public InitiativeForm copy() {
		Wording nothing = Wording.blank(name.source());
		return new InitiativeForm("", name, country, nothing, nothing, "", "", institutions, List.of(), List.of(),
				topics, List.of(), List.of(), languages);
	}

}
