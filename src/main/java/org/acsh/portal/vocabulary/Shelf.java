package org.acsh.portal.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

import org.acsh.portal.site.Language;

/**
 * A vocabulary as administrators see it.
 *
 * @param words in their order, those no longer offered among them
 */
record Shelf(String name, List<Word> words) {

	/** A word and the number of contents that use it, drafts among them. */
	record Word(Term term, int uses) {

		/**
		 * The languages that it has no name in, as they call themselves; empty for none.
		 */
		public String unnamed(List<Language> languages) {
			return languages.stream()
				.filter(language -> !term.getName().has(language.tag()))
				.map(Language::autonym)
				.collect(Collectors.joining(", "));
		}

	}

}
