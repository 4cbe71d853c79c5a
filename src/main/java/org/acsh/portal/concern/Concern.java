package org.acsh.portal.concern;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A public content that somebody should look at.
 *
 * @param kind the name of its kind
 * @param title the title in its newest revision
 * @param matters why, at least one
 */
public record Concern(UUID content, String kind, Wording title, List<Matter> matters) {

	/**
	 * What is the matter with a content.
	 *
	 * @param code as {@link Concerns} has it
	 * @param language the BCP 47 tag of the language that it is about, or null
	 */
	public record Matter(String code, @Nullable String language) {

		/** The name of the language for a reader, empty where it is about none. */
		public String languageName(Locale reader) {
			return (language != null) ? Locale.forLanguageTag(language).getDisplayLanguage(reader) : "";
		}

	}

}
