package org.acsh.portal.material;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of something that a folder is to hold.
 *
 * @param material the material that was made of it since, blank for none
 */
record ExpectedForm(
		String key,
		@Written(message = "{material.problem.expected}") @Longest(300) Wording name,
		@ReferenceTo("materials") String material) implements FormItem<ExpectedForm> {
	// @formatter:on

	ExpectedForm {
		key = Given.text(key);
		name = Given.wording(name);
		material = Given.text(material);
	}

	@Override
	public ExpectedForm withKey(String other) {
		return new ExpectedForm(other, name, material);
	}

}
