package org.acsh.portal.directory;

import java.util.List;

import jakarta.validation.Valid;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What staff typed of someone in a public role.
 *
 * @param otherNames other spellings, one on each line
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record PersonForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{directory.problem.name}") @Longest(200) Wording name,
		@Longest(100) Wording honorific,
		@Longest(2_000) String otherNames,
		List<@Valid PostForm> posts,
		List<String> languages) implements ContentForm<PersonForm> {
	// @formatter:on

	PersonForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		honorific = Given.wording(honorific);
		otherNames = Given.text(otherNames);
		posts = Given.items(posts);
		languages = Given.texts(languages);
	}

	static PersonForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new PersonForm("", nothing, nothing, "", List.of(), languages);
	}

	PersonForm named(Wording other) {
		return new PersonForm(slug, other, honorific, otherNames, posts, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** A form for someone else in the same posts. */
	@Override
	public PersonForm copy() {
		return new PersonForm("", Wording.blank(name.source()), honorific, "", posts, languages);
	}

	/** This form, which names its person as another form names its own, too. */
	PersonForm calledAlso(PersonForm other) {
		return new PersonForm(slug, name, honorific, OtherName.joined(name, otherNames, other.name, other.otherNames),
				posts, languages);
	}

}
