package org.acsh.portal.site;

import java.util.Locale;

import org.springframework.util.StringUtils;

/**
 * A language the portal's pages exist in.
 *
 * @param tag the BCP 47 tag, also the first segment of the language's addresses
 */
public record Language(String tag) {

	/**
	 * The locale that dates and numbers of this language are written in.
	 * @return the tag as a locale; plain English is read as British, the spelling the
	 * pages use
	 */
	public Locale locale() {
		return "en".equals(this.tag) ? Locale.UK : Locale.forLanguageTag(this.tag);
	}

	/**
	 * The language's name in the language itself, for the language switch.
	 * @return such as "English" or "Русский"
	 */
	public String autonym() {
		Locale locale = Locale.forLanguageTag(this.tag);
		return StringUtils.capitalize(locale.getDisplayLanguage(locale));
	}

}
