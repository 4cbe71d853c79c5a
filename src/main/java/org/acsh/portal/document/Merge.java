package org.acsh.portal.document;

import java.util.List;

/**
 * Two forms that were both made from a third, as one. Nothing typed is lost: each text of
 * either is in the merged form or in a clash, unless the other removed it.
 *
 * @param merged the form with the changes of both; where they clash, with mine
 * @param clashes what both changed differently, in the order of the form
 */
public record Merge(Document merged, List<Clash> clashes) {

	/**
	 * Merges field by field, items by their keys, and texts of several lines by lines.
	 * @param base the form that both started from
	 * @param theirs what others made of it
	 * @param mine what I made of it
	 */
	public static Merge of(Document base, Document theirs, Document mine) {
		return Merging.of(new Versions(base.root(), theirs.root(), mine.root()));
	}

}
