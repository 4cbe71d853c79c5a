package org.acsh.portal.vocabulary;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A word of a vocabulary as pages show it, read from the SQL function {@code term_ref}.
 *
 * @param code by which content holds it, such as "STUDY_VISIT"
 * @param meaning the constant that the portal takes it for
 * @param name what one is called
 * @param plural what several are called; in a language without such a word, the name
 */
public record TermRef(String code, String meaning, LocalizedText name, LocalizedText plural) {

	/** The code as addresses have it, such as "study-visit". */
	public String word() {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The constant that the portal takes it for.
	 * @param constants those that the vocabulary has its meanings from
	 */
	public <E extends Enum<E>> E meaning(Class<E> constants) {
		return Enum.valueOf(constants, meaning);
	}

}
