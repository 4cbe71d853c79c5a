package org.acsh.portal.initiative;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of something that an initiative counts.
 *
 * @param name what is counted, such as "People reached"
 * @param unit in what, such as "years"; may be blank
 * @param values all values given so far, each to be superseded by the next
 */
record FigureForm(
		String key,
		@Written(message = "{initiative.problem.figure}") @Longest(200) Wording name,
		@Longest(100) Wording unit,
		@NotEmpty(message = "{initiative.problem.values}") List<@Valid ValueForm> values)
		implements FormItem<FigureForm> {
	// @formatter:on

	FigureForm {
		key = Given.text(key);
		name = Given.wording(name);
		unit = Given.wording(unit);
		values = Given.items(values);
	}

	@Override
	public FigureForm withKey(String other) {
		return new FigureForm(other, name, unit, values);
	}

}
