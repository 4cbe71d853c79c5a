package org.acsh.portal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.site.Language;
import org.acsh.portal.vocabulary.Term.Naming;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What an administrator typed of a word.
 *
 * @param names what one is called, by language
 * @param plurals what several are called, by language
 * @param meaning what the portal is to take it for
 * @param version the version of the word that was looked at; 0 for a new one
 */
record TermForm(Map<String, String> names, Map<String, String> plurals, String meaning, Integer version) {

	private static final int LONGEST = 80;

	TermForm(@Nullable Map<String, String> names, @Nullable Map<String, String> plurals, @Nullable String meaning,
			@Nullable Integer version) {
		this.names = typed(names);
		this.plurals = typed(plurals);
		this.meaning = Objects.requireNonNullElse(meaning, "");
		this.version = Objects.requireNonNullElse(version, 0);
	}

	static TermForm blank() {
		return new TermForm(null, null, null, null);
	}

	static TermForm of(Term term) {
		LocalizedText plural = term.getPlural();
		return new TermForm(term.getName().texts(), (plural != null) ? plural.texts() : Map.of(), term.getMeaning(),
				term.getVersion());
	}

	/** What was typed, to be saved in place of what somebody else has saved meanwhile. */
	TermForm over(Term term) {
		return new TermForm(names, plurals, meaning, term.getVersion());
	}

	/**
	 * Notes what keeps the word from being saved.
	 * @param languages the languages it can be named in
	 * @param meanings what the portal can take it for
	 * @param others the other words of the vocabulary
	 */
	void check(List<Language> languages, List<String> meanings, List<Term> others, Errors errors) {
		boolean named = languages.stream().anyMatch(language -> !names.getOrDefault(language.tag(), "").isEmpty());
		reject(!named, "names[" + languages.getFirst().tag() + "]", "vocabulary.problem.name", errors);
		for (Language language : languages) {
			checkName(language.tag(), others, errors);
			reject(plurals.getOrDefault(language.tag(), "").length() > LONGEST, "plurals[" + language.tag() + "]",
					"vocabulary.problem.long", errors);
		}
		reject(!meanings.contains(meaning), "meaning", "vocabulary.problem.meaning", errors);
	}

	private void checkName(String language, List<Term> others, Errors errors) {
		String name = names.getOrDefault(language, "");
		String field = "names[" + language + "]";
		reject(name.length() > LONGEST, field, "vocabulary.problem.long", errors);
		reject(!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit), field,
				"vocabulary.problem.letters", errors);
		reject(others.stream().anyMatch(other -> other.isCalled(name)), field, "vocabulary.problem.taken", errors);
	}

	/**
	 * What a form without problems says. The first of the languages that has a text is
	 * the one that others fall back to.
	 */
	Naming naming(List<Language> languages) {
		return new Naming(Objects.requireNonNull(text(names, languages)), text(plurals, languages), meaning);
	}

	private static @Nullable LocalizedText text(Map<String, String> typed, List<Language> languages) {
		List<String> written = languages.stream()
			.map(Language::tag)
			.filter(tag -> !typed.getOrDefault(tag, "").isEmpty())
			.toList();
		Map<String, String> texts = new TreeMap<>(typed);
		texts.keySet().retainAll(written);
		return written.isEmpty() ? null : LocalizedText.of(texts, written.getFirst());
	}

	private static Map<String, String> typed(@Nullable Map<String, String> given) {
		Map<String, String> texts = new TreeMap<>(Objects.requireNonNullElse(given, Map.of()));
		texts.replaceAll((language, text) -> text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip());
		return texts;
	}

	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong) {
			errors.rejectValue(field, message);
		}
	}

}
