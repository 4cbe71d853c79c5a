package org.acsh.portal.editing;

import java.util.List;

import org.acsh.portal.document.Change;
import org.acsh.portal.document.Document;

/**
 * Two revisions of one content.
 *
 * @param before the revision to begin with
 * @param after the revision to end with
 */
public record Compared(Document before, Document after) {

	/** What differs, field by field in the order of the form. */
	public List<Change> changes() {
		return before.changesTo(after);
	}

}
