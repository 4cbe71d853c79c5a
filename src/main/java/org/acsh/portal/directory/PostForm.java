package org.acsh.portal.directory;

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
 * What was typed of a post that somebody held.
 *
 * @param since when it began, as far as that is known
 * @param until when it ended
 * @param knownFor the date for which it is known, where neither end is
 */
record PostForm(
		String key,
		@Written(message = "{directory.problem.post}") @Longest(300) Wording title,
		@ReferenceTo("organisations") String organisation,
		@Readable(As.DATE) String since,
		@Readable(As.DATE) String until,
		@Readable(As.DATE) String knownFor) implements FormItem<PostForm> {
	// @formatter:on

	PostForm {
		key = Given.text(key);
		title = Given.wording(title);
		organisation = Given.text(organisation);
		since = Given.text(since);
		until = Given.text(until);
		knownFor = Given.text(knownFor);
	}

	@Override
	public PostForm withKey(String other) {
		return new PostForm(other, title, organisation, since, until, knownFor);
	}

}
