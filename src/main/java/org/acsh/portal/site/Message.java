package org.acsh.portal.site;

import java.util.Locale;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/** One text of the portal with places for what is only known when it is shown. */
class Message {

	private final MessageFormat format;

	/**
	 * Reads a pattern.
	 * @param pattern the syntax of ICU's MessageFormat, such as
	 * <code>{0, plural, one {# event} other {# events}}</code>
	 * @param locale whose plural forms and numbers are used
	 * @throws IllegalArgumentException where the pattern is broken
	 */
	Message(String pattern, Locale locale) {
		this.format = new MessageFormat(pattern, locale);
	}

	/** A MessageFormat is not safe for several threads; building one costs far more. */
	synchronized String format(Object @Nullable [] arguments) {
		return this.format.format((arguments != null) ? arguments : new Object[0]);
	}

}
