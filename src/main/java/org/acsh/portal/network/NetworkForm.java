package org.acsh.portal.network;

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
 * What staff typed of a network, and the unit in which it is edited. Nothing is refused
 * here: the constraints say what publishing needs. What is left out is empty.
 *
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record NetworkForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{network.problem.name}") @Longest(200) Wording name,
		@Longest(5_000) Wording purpose,
		List<@ReferenceTo("topics") String> topics,
		List<@ReferenceTo("countries") String> countries,
		List<@Valid InstitutionForm> institutions,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<NetworkForm> {
	// @formatter:on

	NetworkForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		purpose = Given.wording(purpose);
		topics = Given.texts(topics);
		countries = Given.texts(countries);
		institutions = Given.items(institutions);
		languages = Given.texts(languages);
	}

	static NetworkForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new NetworkForm("", nothing, nothing, List.of(), List.of(), List.of(), languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** A form for another network of the same members. */
	@Override
	public NetworkForm copy() {
		return new NetworkForm("", name, purpose, topics, countries, institutions, languages);
	}

}
