package org.acsh.portal.directory;

import java.util.List;

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
 * What staff typed of an organisation.
 *
 * @param unit the unit of it that takes part in the programme, blank for the whole
 * @param country ISO 3166-1 alpha-2 in capitals
 * @param roles what it is to the programme as a whole
 * @param otherNames other names, one on each line
 * @param parent the organisation that it is part of
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record OrganisationForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{directory.problem.name}") @Longest(300) Wording name,
		@Longest(60) Wording abbreviation,
		@Longest(200) Wording unit,
		@NotBlank(message = "{directory.problem.kind}") @ReferenceTo("organisation-kinds") String kind,
		@ReferenceTo("countries") String country,
		List<Organisation.Role> roles,
		@Longest(2_000) String otherNames,
		@ReferenceTo("organisations") String parent,
		@Readable(As.ADDRESS) String website,
		List<String> languages) implements ContentForm<OrganisationForm> {
	// @formatter:on

	OrganisationForm {
		slug = Given.text(slug);
		kind = Given.text(kind);
		name = Given.wording(name);
		abbreviation = Given.wording(abbreviation);
		unit = Given.wording(unit);
		country = Given.text(country);
		roles = Given.list(roles);
		otherNames = Given.text(otherNames);
		parent = Given.text(parent);
		website = Given.text(website);
		languages = Given.texts(languages);
	}

	static OrganisationForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new OrganisationForm("", nothing, nothing, nothing, "", "", List.of(), "", "", "", languages);
	}

	/** An organisation of which only the name is known, and a kind that says nothing. */
	OrganisationForm named(Wording other, String general) {
		return new OrganisationForm(slug, other, abbreviation, unit, general, country, roles, otherNames, parent,
				website, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** A form for a similar organisation of the same country. */
	@Override
	public OrganisationForm copy() {
		Wording nothing = Wording.blank(name.source());
		return new OrganisationForm("", nothing, nothing, nothing, kind, country, roles, "", parent, "", languages);
	}

	/** This form, which names its organisation as another form names its own, too. */
	OrganisationForm calledAlso(OrganisationForm other) {
		String names = OtherName.joined(name, otherNames, other.name, other.otherNames);
		return new OrganisationForm(slug, name, abbreviation, unit, kind, country, roles,
				OtherName.joined(abbreviation, names, other.abbreviation, ""), parent, website, languages);
	}

}
