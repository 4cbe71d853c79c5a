package org.acsh.portal.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;

/** How dates of one precision read in one language, after the Unicode CLDR. */
final class DateWording {

	// A wording takes far longer to make than to use.
	private static final LoadingCache<Key, DateWording> WORDINGS = Caffeine.newBuilder()
		.maximumSize(150)
		.build(DateWording::new);

	private static final Pattern SPACED_DASH_AFTER_ONE_WORD = Pattern.compile("^([^ \u2009]+)\u2009–\u2009");

	// ICU's formats are not made for threads to share: each use takes a clone.
	private final DateFormat date;

	private final DateIntervalFormat period;

	private DateWording(Key key) {
		ULocale locale = gregorian(key.reader());
		DateIntervalInfo patterns = new DateIntervalInfo(locale);
		this.date = DateFormat.getInstanceForSkeleton(key.precision().skeleton(), locale);
		// The CLDR has «г.» after a month and its year only; Russian says it after each.
		if (locale.getLanguage().equals("ru") && key.precision() == Precision.YEAR) {
			((SimpleDateFormat) date).applyPattern("y\u00a0'г.'");
			patterns.setIntervalPattern("y", Calendar.YEAR, "y–y\u00a0'гг.'");
		}
		this.period = DateIntervalFormat.getInstance(key.precision().skeleton(), locale, patterns);
	}

	static String of(PartialDate date, Locale reader) {
		return in(reader, date.precision()).single(date);
	}

	static String of(PartialPeriod period, Locale reader) {
		PartialDate from = period.from();
		PartialDate to = period.end();
		if (from.equals(to)) {
			return of(from, reader);
		}
		DateWording wording = in(reader, from.precision());
		return (from.precision() == to.precision()) ? wording.range(from, to)
				: wording.join(of(from, reader), of(to, reader));
	}

	private static DateWording in(Locale reader, Precision precision) {
		return WORDINGS.get(new Key(reader, precision));
	}

	private String single(PartialDate day) {
		DateFormat format = (DateFormat) date.clone();
		return plainSpaces(format.format(day.earliest()));
	}

	private String range(PartialDate from, PartialDate to) {
		DateIntervalFormat format = (DateIntervalFormat) period.clone();
		String text = format.formatToValue(from.earliest(), to.earliest()).toString();
		return plainSpaces(SPACED_DASH_AFTER_ONE_WORD.matcher(text).replaceFirst("$1–"));
	}

	private String join(String from, String to) {
		String pattern = period.getDateIntervalInfo().getFallbackIntervalPattern();
		return plainSpaces(SimpleFormatter.compile(pattern).format(from, to));
	}

	// Readers cannot search for the CLDR's thin and narrow spaces, and some fonts lack
	// them.
	private static String plainSpaces(String text) {
		return text.replace('\u2009', ' ').replace('\u202f', '\u00a0');
	}

	// All English is British here, and no language counts Buddhist or Persian years.
	private static ULocale gregorian(Locale reader) {
		Locale locale = reader.getLanguage().equals("en") ? Locale.UK : reader;
		return ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
	}

	/** What one wording is for. */
	private record Key(Locale reader, Precision precision) {

	}

}
