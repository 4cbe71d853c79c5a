package org.acsh.portal.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.kernel.Count.Bound;
import org.acsh.portal.kernel.UnreadableException.Reason;

/** A count as a person types it: a number with what is known of it before or after it. */
final class TypedCount {

	private static final Map<Bound, Set<String>> BEFORE = Map.of(Bound.EXACT, Set.of(""), Bound.AT_LEAST,
			Set.of("at least", "over", "more than", "no fewer than", "no less than", "not less than", "min", "≥", ">=",
					">", "не менее", "не меньше", "более", "больше", "более чем", "свыше", "минимум", "как минимум"),
			Bound.ABOUT, Set.of("about", "around", "some", "circa", "ca", "c", "approximately", "approx", "~", "≈",
					"около", "примерно", "приблизительно", "порядка", "ок"));

	private static final Map<Bound, Set<String>> AFTER = Map.of(Bound.EXACT, Set.of(""), Bound.AT_LEAST,
			Set.of("+", "or more", "and more", "or over", "и более", "и больше", "или более"));

	private static final Pattern FORM = Pattern.compile("(\\D*?)\\.? ?(\\d{1,3}(?:[ ,]\\d{3}){1,2}|\\d{1,9}) ?(\\D*)");

	private TypedCount() {
	}

	static Count read(String typed) {
		Matcher form = FORM.matcher(plain(typed));
		if (!form.matches()) {
			throw new UnreadableException(Reason.NO_COUNT, typed);
		}
		Bound before = bound(BEFORE, form.group(1), typed);
		Bound after = bound(AFTER, form.group(3), typed);
		int value = Integer.parseInt(form.group(2).replaceAll("\\D", ""));
		return new Count(together(before, after, typed), value);
	}

	private static Bound bound(Map<Bound, Set<String>> words, String word, String typed) {
		return words.entrySet()
			.stream()
			.filter((bound) -> bound.getValue().contains(word))
			.map(Map.Entry::getKey)
			.findAny()
			.orElseThrow(() -> new UnreadableException(Reason.NO_COUNT, typed));
	}

	private static Bound together(Bound before, Bound after, String typed) {
		if (before != Bound.EXACT && after != Bound.EXACT && before != after) {
			throw new UnreadableException(Reason.NO_COUNT, typed);
		}
		return (before != Bound.EXACT) ? before : after;
	}

	// NFKC turns every kind of space into a plain one.
	private static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("\\p{Cf}", "")
			.replaceAll("\\s+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}
