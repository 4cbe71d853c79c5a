package org.acsh.portal.parser;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages in Latin letters, told by their small words. */
enum LatinLanguage {

	ENGLISH("en", Set.of("the", "of", "and", "to", "in", "for", "is", "on", "with", "by", "from", "at", "are", "that")),

	UZBEK("uz",
			Set.of("va", "bilan", "uchun", "bu", "da", "ham", "boʻyicha", "bo", "davlat", "tomonidan", "haqida", "yil",
					"yilda", "oʻz", "hamda")),

	AZERBAIJANI("az",
			Set.of("və", "ilə", "üçün", "bu", "bir", "üzrə", "edir", "olan", "dövlət", "haqqında", "ildə", "tərəfindən",
					"daha", "nin", "də")),

	TURKISH("tr", Set.of("ve", "ile", "için", "bu", "bir", "olarak", "olan", "kamu", "hakkında", "daha", "tarafından",
			"da", "de"));

	/** Fewer of a text's words being its small words, it is in another language. */
	private static final double FEWEST = 0.04;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}ʻ]+");

	/** How Uzbek is typed: o' and g' with whatever mark is at hand. */
	private static final Pattern MARK = Pattern.compile("(?<=[oOgG])['‘’`ʼ]");

	private final String tag;

	private final Set<String> words;

	LatinLanguage(String tag, Set<String> words) {
		this.tag = tag;
		this.words = words;
	}

	/** The likeliest; empty where no language's words are many enough. */
	static Optional<LatinLanguage> of(CharSequence text) {
		List<String> all = BETWEEN_WORDS.splitAsStream(MARK.matcher(text).replaceAll("ʻ").toLowerCase(Locale.ROOT))
			.toList();
		return Arrays.stream(values())
			.max(Comparator.comparingLong((language) -> language.count(all)))
			.filter((language) -> language.count(all) >= all.size() * FEWEST);
	}

	String tag() {
		return tag;
	}

	private long count(List<String> all) {
		return all.stream().filter(words::contains).count();
	}

}
