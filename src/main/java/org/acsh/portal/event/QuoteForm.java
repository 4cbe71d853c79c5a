package org.acsh.portal.event;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

/** What was typed of words said, and of who said them. */
record QuoteForm(String key, @Written(message = "{event.problem.quote}") @Longest(2_000) Wording text,
		@ReferenceTo("people") String person, @Longest(300) Wording attribution) implements FormItem<QuoteForm> {

	QuoteForm {
		key = Given.text(key);
		text = Given.wording(text);
		person = Given.text(person);
		attribution = Given.wording(attribution);
	}

	@Override
	public QuoteForm withKey(String other) {
		return new QuoteForm(other, text, person, attribution);
	}

	boolean isAnonymous() {
		return person.isBlank() && attribution.isBlank();
	}

}
