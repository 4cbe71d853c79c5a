package org.acsh.portal.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

/**
 * The words with which people write dates: the names of months as the Unicode CLDR has
 * them, and for each language the small words around them. A further language is a
 * further entry.
 */
final class DateVocabulary {

	private static final int SHORTEST_BEGINNING = 3;

	private static final DateVocabulary WORDS = new DateVocabulary(List.of(
			new Language(Locale.UK, Set.of("to", "till", "until", "through"),
					Set.of("from", "in", "on", "of", "the", "st", "nd", "rd", "th", "year")),
			new Language(Locale.US, Set.of(), Set.of()),
			new Language(Locale.of("ru"), Set.of("по", "до"),
					Set.of("с", "со", "в", "во", "г", "гг", "год", "года", "году", "годы", "годах"), "январе",
					"феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре",
					"декабре"),
			new Language(Locale.of("kk"), Set.of("дейін"), Set.of("ж", "жж", "жыл", "жылы", "жылдың", "жылғы"))));

	private final TreeMap<String, Integer> months = new TreeMap<>();

	private final List<Language> languages;

	private DateVocabulary(List<Language> languages) {
		this.languages = languages;
		languages.forEach((language) -> language.calendars().forEach(this::learn));
	}

	static DateVocabulary ofAllLanguages() {
		return WORDS;
	}

	/**
	 * The month that a word names: in full, inflected, or by three or more of its first
	 * letters if no other month begins with them.
	 * @param word a word in lower case, without a full stop
	 * @return 1 to 12, or nothing
	 */
	OptionalInt month(String word) {
		Integer named = months.get(word);
		return (named != null) ? OptionalInt.of(named) : monthBeginningWith(word);
	}

	/** Whether the word parts the start of a period from its end. */
	boolean leadsToTheEnd(String word) {
		return languages.stream().anyMatch((language) -> language.leadingToTheEnd().contains(word));
	}

	/** Whether the word adds nothing to a date. */
	boolean isSilent(String word) {
		return languages.stream().anyMatch((language) -> language.silent().contains(word));
	}

	private OptionalInt monthBeginningWith(String word) {
		int[] found = months.tailMap(word)
			.entrySet()
			.stream()
			.takeWhile((name) -> word.length() >= SHORTEST_BEGINNING && name.getKey().startsWith(word))
			.mapToInt(Map.Entry::getValue)
			.distinct()
			.toArray();
		return (found.length == 1) ? OptionalInt.of(found[0]) : OptionalInt.empty();
	}

	private void learn(String[] yearOfNames) {
		for (int month = 0; month < 12; month++) {
			months.put(yearOfNames[month].replace(".", "").toLowerCase(Locale.ROOT), month + 1);
		}
	}

	/**
	 * The words of one language.
	 *
	 * @param furtherMonths forms of the months' names that the CLDR lacks, twelve or none
	 */
	private record Language(Locale locale, Set<String> leadingToTheEnd, Set<String> silent, String... furtherMonths) {

		private Stream<String[]> calendars() {
			DateFormatSymbols names = new DateFormatSymbols(ULocale.forLocale(locale));
			Stream<String[]> forms = Stream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
				.flatMap((context) -> Stream.of(names.getMonths(context, DateFormatSymbols.WIDE),
						names.getMonths(context, DateFormatSymbols.ABBREVIATED)));
			return (furtherMonths.length > 0) ? Stream.concat(forms, Stream.<String[]>of(furtherMonths)) : forms;
		}

	}

}
