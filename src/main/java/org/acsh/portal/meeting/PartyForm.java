package org.acsh.portal.meeting;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;

/**
 * What was typed of one of those who met: a person with the title and employer held then,
 * or an organisation alone.
 */
record PartyForm(String key, @ReferenceTo("people") String person, @Longest(300) Wording titleThen,
		@ReferenceTo("organisations") String organisation) implements FormItem<PartyForm> {

	PartyForm {
		key = Given.text(key);
		person = Given.text(person);
		titleThen = Given.wording(titleThen);
		organisation = Given.text(organisation);
	}

	@Override
	public PartyForm withKey(String other) {
		return new PartyForm(other, person, titleThen, organisation);
	}

	boolean isNobody() {
		return person.isBlank() && organisation.isBlank();
	}

	/** Who met: the person, or the organisation where it stands alone. */
	String name() {
		return person.isBlank() ? organisation : person;
	}

}
