package org.acsh.portal.parser;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of a text from its script, then from letters and small words. What
 * the file says of itself counts only among languages of the same script, for programs
 * write their own language there.
 */
final class LanguageGuess {

	private static final int FEWEST_LETTERS = 20;

	/** Scripts that one of the portal's languages alone is written in. */
	private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(Map.entry(UnicodeScript.GEORGIAN, "ka"),
			Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.BENGALI, "bn"),
			Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"),
			Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.THAI, "th"),
			Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.HAN, "zh"));

	private LanguageGuess() {
	}

	/**
	 * A language as a BCP 47 tag.
	 * @param text the first pages
	 * @param claimed what the file says of itself
	 * @return null where it cannot be told
	 */
	static @Nullable String of(CharSequence text, @Nullable String claimed) {
		Optional<String> said = language(claimed);
		Optional<UnicodeScript> script = script(text);
		if (script.isEmpty()) {
			return said.orElse(null);
		}
		return switch (script.get()) {
			case CYRILLIC -> CyrillicLanguage.of(text).tag();
			case LATIN -> LatinLanguage.of(text)
				.map(LatinLanguage::tag)
				.or(() -> said.filter(LanguageGuess::isLatin))
				.orElse(null);
			default -> BY_SCRIPT.get(script.get());
		};
	}

	/** That of most letters; a page of a few has none. */
	private static Optional<UnicodeScript> script(CharSequence text) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		text.codePoints()
			.filter(Character::isLetter)
			.forEach((letter) -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
		return letters.entrySet()
			.stream()
			.max(Comparator.comparing(Map.Entry::getValue))
			.filter((most) -> most.getValue() >= FEWEST_LETTERS)
			.map(Map.Entry::getKey);
	}

	private static Optional<String> language(@Nullable String claimed) {
		return Optional.ofNullable(claimed)
			.map((tag) -> Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
			.filter((language) -> !language.isEmpty());
	}

	private static boolean isLatin(String language) {
		return !BY_SCRIPT.containsValue(language) && CyrillicLanguage.isNone(language);
	}

}
