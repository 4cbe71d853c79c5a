package org.acsh.portal.material;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of a version of a file.
 *
 * @param file the id of the file in the store
 * @param date when the version was made, blank where only the day it came in is known
 * @param reason why it took the place of the one before
 */
record VersionForm(
		String key,
		@NotBlank(message = "{material.problem.file}") String file,
		@Readable(As.DATE) String date,
		@Longest(300) Wording reason) implements FormItem<VersionForm> {
	// @formatter:on

	VersionForm {
		key = Given.text(key);
		file = Given.text(file);
		date = Given.text(date);
		reason = Given.wording(reason);
	}

	@Override
	public VersionForm withKey(String other) {
		return new VersionForm(other, file, date, reason);
	}

}
