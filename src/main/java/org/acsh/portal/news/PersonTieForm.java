package org.acsh.portal.news;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of a person that an item is about. */
record PersonTieForm(
		String key,
		@NotBlank(message = "{news.problem.person}") @ReferenceTo("people") String person) implements FormItem<PersonTieForm> {
	// @formatter:on

	PersonTieForm {
		key = Given.text(key);
		person = Given.text(person);
	}

	@Override
	public PersonTieForm withKey(String other) {
		return new PersonTieForm(other, person);
	}

}
