package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what facts.yaml says with what the portal says in its own words. */
final class Wording {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> SMALL = Set.of("a", "an", "and", "between", "by", "for", "from", "in", "is", "of",
			"on", "s", "some", "the", "their", "this", "to", "using", "with");

	/** So that "digitalisation" is found in "digital", and "Asian" in "Asia". */
	private static final int STEM = 4;

	private Wording() {
	}

	/** The English of a text in languages, or nothing where there is none. */
	static String english(JsonNode localized) {
		return localized.path("texts").path("en").asString("");
	}

	/** The English name of a country as a page refers to it. */
	static String countryName(JsonNode country) {
		String official = english(country.path("official_name"));
		return official.isEmpty() ? Locale.of("", country.path("code").asString()).getDisplayCountry(Locale.UK)
				: official;
	}

	/**
	 * A text in which letter case, line breaks and the form of apostrophes do not count.
	 */
	static String plain(String text) {
		return text.replace('’', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ENGLISH);
	}

	/**
	 * The constant by which the portal names what facts.yaml spells out: "study visit".
	 */
	static String constant(JsonNode fact) {
		return fact.asString().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
	}

	static void assertSays(String said, JsonNode fact) {
		assertThat(says(said, fact.asString())).as("'%s' says '%s'", said, fact.asString()).isTrue();
	}

	/** Whether two of three words that carry the meaning of a fact are there. */
	static boolean says(String said, String fact) {
		List<String> told = stems(said).toList();
		List<String> meant = stems(fact).toList();
		return meant.stream().filter(told::contains).count() * 3 >= meant.size() * 2L;
	}

	private static Stream<String> stems(String text) {
		return BETWEEN_WORDS.splitAsStream(plain(text).replaceAll("\\bai\\b", "artificial intelligence"))
			.filter(word -> !word.isEmpty() && !SMALL.contains(word))
			.map(word -> word.substring(0, Math.min(STEM, word.length())))
			.distinct();
	}

}
