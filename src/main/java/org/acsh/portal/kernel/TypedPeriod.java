package org.acsh.portal.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.kernel.UnreadableException.Reason;

/**
 * A period as a person types it, in any of the languages of {@link DateVocabulary} or in
 * the figures of ISO 8601. Days come before months where both are figures, as in all
 * countries of the programme; years have four figures.
 */
final class TypedPeriod {

	private static final int LONGEST = 120;

	private static final String ISO_DATE = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)";

	private static final Pattern ISO_PERIOD = Pattern.compile(ISO_DATE + "(?: ?[-/] ?" + ISO_DATE + ")?");

	private static final Pattern BY_DASHES = Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}");

	private static final Pattern PART = Pattern
		.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\.\\d{4}|\\d{1,2}\\.\\d{1,2}|\\d+|\\p{L}+|[^ .,]");

	private final String typed;

	private final String text;

	private TypedPeriod(String typed) {
		this.typed = typed;
		this.text = plain(typed);
	}

	static PartialPeriod read(String typed) {
		return new TypedPeriod(typed).period();
	}

	private PartialPeriod period() {
		Matcher iso = ISO_PERIOD.matcher(text);
		if (iso.matches()) {
			return isoPeriod(iso);
		}
		refuseIf(text.length() > LONGEST, Reason.NO_DATE);
		refuseIf(BY_DASHES.matcher(text).matches(), Reason.MONTH_IN_FIGURES);
		List<TypedDate> ends = ends();
		TypedDate from = ends.getFirst().completedBy(ends.getLast());
		return period(from.date(), ends.getLast().completedBy(from).date());
	}

	private PartialPeriod isoPeriod(Matcher iso) {
		String to = iso.group(2);
		PartialDate from = existing(() -> PartialDate.parse(iso.group(1)));
		return (to != null) ? period(from, existing(() -> PartialDate.parse(to))) : period(from, from);
	}

	private PartialPeriod period(PartialDate from, PartialDate to) {
		refuseIf(to.latest().isBefore(from.earliest()), Reason.ENDS_BEFORE_START);
		return new PartialPeriod(from, to);
	}

	private List<TypedDate> ends() {
		DateVocabulary words = DateVocabulary.ofAllLanguages();
		List<TypedDate> ends = new ArrayList<>(List.of(new TypedDate(typed)));
		for (String part : PART.matcher(text).results().map(MatchResult::group).toList()) {
			if (part.equals("-") || words.leadsToTheEnd(part)) {
				refuseIf(ends.size() > 1, Reason.NO_DATE);
				ends.add(new TypedDate(typed));
			}
			else if (!words.isSilent(part)) {
				ends.getLast().add(part);
			}
		}
		return ends;
	}

	private <T> T existing(Supplier<T> date) {
		try {
			return date.get();
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableException(Reason.NO_SUCH_DAY, typed);
		}
	}

	private void refuseIf(boolean wrong, Reason reason) {
		if (wrong) {
			throw new UnreadableException(reason, typed);
		}
	}

	// NFKC turns every kind of space into a plain one and full-width figures into
	// figures.
	private static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("\\p{Cf}", "")
			.replaceAll("[\\p{Pd}\u2212]", "-")
			.replaceAll("\\s+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}
