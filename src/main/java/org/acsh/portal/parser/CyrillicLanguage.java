package org.acsh.portal.parser;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages in Cyrillic letters, told by those that Russian has not. */
enum CyrillicLanguage {

	RUSSIAN("ru", ""), KAZAKH("kk", "әғқңөұүһі"), KYRGYZ("ky", "ңөү"), MONGOLIAN("mn", "өү"), TAJIK("tg", "ғӣқӯҳҷ"),
	UZBEK("uz", "ўқғҳ");

	/** A Russian text may name a foreign place or two. */
	private static final double RUSSIAN_AT_MOST = 0.01;

	private static final String ALL = Stream.of(values())
		.map((language) -> language.letters)
		.collect(Collectors.joining());

	private final String tag;

	private final String letters;

	CyrillicLanguage(String tag, String letters) {
		this.tag = tag;
		this.letters = letters;
	}

	/** The likeliest; Russian where no other language's letters stand out. */
	static CyrillicLanguage of(CharSequence text) {
		long all = text.chars().filter(Character::isLetter).count();
		long own = count(text, ALL);
		return (own <= all * RUSSIAN_AT_MOST) ? RUSSIAN
				: Arrays.stream(values())
					.max(Comparator.<CyrillicLanguage>comparingLong((language) -> count(text, language.letters))
						// Of those that explain all letters, the one that has no more
						// than these.
						.thenComparing(Comparator.comparingInt((language) -> -language.letters.length())))
					.orElse(RUSSIAN);
	}

	static boolean isNone(String tag) {
		return Arrays.stream(values()).noneMatch((language) -> language.tag.equals(tag) && language != UZBEK);
	}

	String tag() {
		return tag;
	}

	private static long count(CharSequence text, String letters) {
		return text.chars().filter((letter) -> letters.indexOf(Character.toLowerCase(letter)) >= 0).count();
	}

}
