package org.acsh.portal.initiative;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of a value of a figure and where it comes from.
 *
 * @param value such as "50" or "at least 8,000,000"
 * @param asOf the date that it holds for
 * @param source in words, such as the title of a report
 * @param url the source on the web
 * @param person who said so
 * @param event at which event
 */
record ValueForm(
		String key,
		@NotBlank(message = "{initiative.problem.value}") @Readable(As.COUNT) String value,
		@Readable(As.DATE) String asOf,
		@Longest(300) Wording source,
		@Readable(As.ADDRESS) @Longest(2_000) String url,
		@ReferenceTo("people") String person,
		@ReferenceTo("events") String event) implements FormItem<ValueForm> {
	// @formatter:on

	ValueForm {
		key = Given.text(key);
		value = Given.text(value);
		asOf = Given.text(asOf);
		source = Given.wording(source);
		url = Given.text(url);
		person = Given.text(person);
		event = Given.text(event);
	}

	@Override
	public ValueForm withKey(String other) {
		return new ValueForm(other, value, asOf, source, url, person, event);
	}

}
