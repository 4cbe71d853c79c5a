package org.acsh.portal.publication;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of an author: a person, an institution or a name alone. */
record AuthorForm(
		String key,
		@ReferenceTo("people") String person,
		@ReferenceTo("organisations") String organisation,
		@Longest(200) String name) implements FormItem<AuthorForm> {
	// @formatter:on

	AuthorForm {
		key = Given.text(key);
		person = Given.text(person);
		organisation = Given.text(organisation);
		name = Given.text(name);
	}

	boolean isNobody() {
		return person.isBlank() && organisation.isBlank() && name.isBlank();
	}

	boolean isTwo() {
		return !person.isBlank() && !organisation.isBlank();
	}

	@Override
	public AuthorForm withKey(String other) {
		return new AuthorForm(other, person, organisation, name);
	}

}
