package org.acsh.portal.material;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of an author: a person who has a record, or a name alone. */
record AuthorForm(
		String key,
		@ReferenceTo("people") String person,
		@Longest(200) String name) implements FormItem<AuthorForm> {
	// @formatter:on

	AuthorForm {
		key = Given.text(key);
		person = Given.text(person);
		name = Given.text(name);
	}

	boolean isNobody() {
		return person.isBlank() && name.isBlank();
	}

	@Override
	public AuthorForm withKey(String other) {
		return new AuthorForm(other, person, name);
	}

}
