package org.acsh.portal.vocabulary;

import java.util.List;

/**
 * A vocabulary as administrators see it.
 *
 * @param words in their order, those no longer offered among them
 */
record Shelf(String name, List<Word> words) {

	/** A word and the number of contents that use it, drafts among them. */
	record Word(Term term, int uses) {
	}

}
