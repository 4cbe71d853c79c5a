package org.acsh.portal.programme;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of a phase.
 *
 * @param number counted from 1 within the programme, the end of the address of its page
 * @param dates in one line, such as "2024–2026"
 * @param members the codes of the countries that take part from its beginning
 * @param joined the countries that joined later
 */
record PhaseForm(
		String key,
		@Pattern(regexp = "[1-9][0-9]?", message = "{programme.problem.number}") String number,
		@Written(message = "{programme.problem.phase}") @Longest(300) Wording name,
		@Longest(2_000) Wording summary,
		@NotBlank(message = "{programme.problem.dates}") @Readable(As.PERIOD) String dates,
		List<Phase.Activity> activities,
		List<@ReferenceTo("countries") String> members,
		List<@Valid JoinedForm> joined,
		List<@Valid PhasePartnerForm> partners) implements FormItem<PhaseForm> {
	// @formatter:on

	PhaseForm {
		key = Given.text(key);
		number = Given.text(number).strip();
		name = Given.wording(name);
		summary = Given.wording(summary);
		dates = Given.text(dates);
		activities = Given.list(activities);
		members = Given.texts(members);
		joined = Given.items(joined);
		partners = Given.items(partners);
	}

	@Override
	public PhaseForm withKey(String other) {
		return new PhaseForm(other, number, name, summary, dates, activities, members, joined, partners);
	}

}
