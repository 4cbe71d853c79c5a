package org.acsh.portal.editing;

import java.util.List;

import org.acsh.portal.document.Clash;
import org.acsh.portal.document.Document;

/** What became of a form that was to be saved. */
public sealed interface Saved {

	/**
	 * It is kept.
	 *
	 * @param number its revision; an earlier one if nothing was new in it
	 * @param merged whether a colleague had saved meanwhile, and both texts are in it
	 */
	record Kept(int number, boolean merged) implements Saved {
	}

	/**
	 * A colleague has saved meanwhile and changed the same fields. Nothing was stored as
	 * a revision yet.
	 *
	 * @param merged both texts, with the writer's own where they clash
	 * @param clashes the fields that both have changed
	 * @param latest the colleague's revision, on which the next save is based
	 * @param colleague the name of who saved it
	 */
	record Clashing(Document merged, List<Clash> clashes, int latest, String colleague) implements Saved {
	}

}
