package org.acsh.portal.kernel;

import java.util.Locale;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.ULocale;

/** How partial dates and periods are worded in a language, after the Unicode CLDR. */
record DateWording(ULocale locale) {

	static DateWording in(Locale reader) {
		boolean plainEnglish = reader.getLanguage().equals("en") && reader.getCountry().isEmpty();
		return new DateWording(ULocale.forLocale(plainEnglish ? Locale.UK : reader));
	}

	String of(PartialDate date) {
		return date.toString();
	}

	String of(PartialPeriod period) {
		return period.toString();
	}

}
