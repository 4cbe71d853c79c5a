package org.acsh.portal.browse;

import java.util.Locale;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.programme.PhaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A choice as the database counts it.
 *
 * @param name what the kind or the topic is called that it stands for, or null
 * @param phase the phase it stands for, or null
 * @param country the country it stands for, or null
 */
record Facet(String parameter, String value, int count, @Nullable LocalizedText name, @Nullable PhaseRef phase,
		@Nullable CountryRef country) {

	/** A value that no event has. */
	static Facet of(String parameter, String value) {
		CountryRef country = parameter.equals("country") ? new CountryRef(value.toUpperCase(Locale.ROOT), null) : null;
		return new Facet(parameter, value, 0, null, null, country);
	}

	/** The constant that the value of a format stands for. */
	String constant() {
		return value.toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
