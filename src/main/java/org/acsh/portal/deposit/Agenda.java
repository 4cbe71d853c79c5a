package org.acsh.portal.deposit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an event's agenda has, and which of it folders and names speak of.
 *
 * @param names of sessions and presentations, of each as many as there are
 */
record Agenda(List<Name> names) {

	private static final int SHORTEST = 6;

	private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

	private static final Pattern DETAIL = Pattern.compile("\\s*\\([^)]*\\)$");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern NUMBER = Pattern.compile("^(\\d+ )+");

	/**
	 * The item that a path speaks of: by the name of the file, else by the innermost
	 * folder that names one.
	 * @return its slug; blank where there is none, or it could be more than one
	 */
	String spokenOf(String path) {
		return Arrays.asList(ENDING.matcher(path).replaceFirst("").split("/"))
			.reversed()
			.stream()
			.map(this::named)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
	}

	/** A name that is the item's comes before one that only speaks of it. */
	private @Nullable String named(String segment) {
		String words = words(segment);
		return Stream.<BiPredicate<String, String>>of(String::equals, Agenda::speaksOf, Agenda::isPartOf)
			.map((likeness) -> slugs((title) -> likeness.test(words, title)))
			.filter((slugs) -> slugs.size() == 1)
			.map(List::getFirst)
			.findFirst()
			.orElse(null);
	}

	private List<String> slugs(Predicate<String> titles) {
		return names.stream().filter((name) -> titles.test(words(name.text()))).map(Name::slug).distinct().toList();
	}

	private static boolean speaksOf(String words, String title) {
		return title.length() >= SHORTEST && (" " + words + " ").contains(" " + title + " ");
	}

	private static boolean isPartOf(String words, String title) {
		return speaksOf(title, words);
	}

	/** What tells labels from others of the same name is no part of the name. */
	private static String words(String name) {
		String plain = SEPARATORS.matcher(DETAIL.matcher(name).replaceFirst("")).replaceAll(" ");
		return NUMBER.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
	}

	/**
	 * A name of an item.
	 *
	 * @param slug the item's
	 */
	record Name(String text, String slug) {

		/** As the address of an item has it, which is its name where it has no title. */
		static Name ofKey(String slug) {
			return new Name(slug.substring(slug.lastIndexOf('/') + 1), slug);
		}

	}

}
