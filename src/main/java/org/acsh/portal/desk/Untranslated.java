package org.acsh.portal.desk;

import java.util.List;

import org.acsh.portal.site.Language;
import org.acsh.portal.translation.Gap;

/**
 * What of a form is not, or no longer, translated into a language.
 *
 * @param texts the texts, in the order of the form; none where all is well
 */
record Untranslated(Language language, List<Text> texts) {

	/** How many texts the language lacks. */
	public long missing() {
		return texts.stream().filter(text -> text.gap().isMissing()).count();
	}

	/** How many translations are older than their texts. */
	public long stale() {
		return texts.size() - missing();
	}

	/**
	 * A text that is to be translated.
	 *
	 * @param trail the names of the fields that lead to it
	 * @param address of its field in the form, without the language
	 */
	record Text(List<String> trail, String address, Gap gap) {

		/** The language that it can be translated from. */
		public Language source() {
			return new Language(gap.source());
		}

	}

}
