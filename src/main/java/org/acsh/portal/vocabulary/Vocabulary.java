package org.acsh.portal.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.editing.Register;

import org.springframework.validation.Errors;

/**
 * Words of one sort, such as the kinds of events: administrators say which there are, and
 * forms name them like records of a register. The room whose content they sort brings a
 * bean. Messages: {@code vocabulary.name.<name>} is its name,
 * {@code vocabulary.meaning.<name>.<constant>} says what a word can be taken for,
 * {@code unknown.<name>} and {@code retired.<name>} refuse one.
 */
public abstract class Vocabulary implements Register {

	private final String name;

	private final List<String> meanings;

	private final Terms terms;

	/**
	 * A vocabulary.
	 * @param name such as "event-kinds"
	 * @param meanings what the portal can take a word for
	 */
	protected Vocabulary(String name, Enum<?>[] meanings, Terms terms) {
		this.name = name;
		this.meanings = Stream.of(meanings).map(Enum::name).toList();
		this.terms = terms;
	}

	@Override
	public final String name() {
		return name;
	}

	/** The names of the constants that the portal can take a word for. */
	public final List<String> meanings() {
		return meanings;
	}

	/** The words that are offered and whose name contains what was typed, in order. */
	@Override
	public final List<Choice> find(String typed, Locale reader, int most) {
		String start = typed.strip().toLowerCase(reader);
		return offered().map(term -> choice(term, reader))
			.filter(choice -> choice.label().toLowerCase(reader).contains(start))
			.limit(most)
			.toList();
	}

	@Override
	public final List<Choice> called(String typed, Locale reader) {
		return offered().filter(term -> term.isCalled(typed)).map(term -> choice(term, reader)).toList();
	}

	/** The words of some codes, those no longer offered among them. */
	@Override
	public final Map<String, Choice> named(Collection<String> codes, Locale reader) {
		return terms.of(name)
			.stream()
			.filter(term -> codes.contains(term.getCode()))
			.map(term -> choice(term, reader))
			.collect(Collectors.toMap(Choice::slug, Function.identity()));
	}

	/** Words are not made in the forms of content. */
	@Override
	public final Optional<Choice> create(String typed, String language) {
		return Optional.empty();
	}

	/**
	 * Notes where a form names a word that is no longer offered. What readers see with it
	 * already may keep it.
	 * @param field the form's field for the word
	 */
	public final void check(UUID content, String field, String code, Errors errors) {
		boolean retired = terms.of(name).stream().anyMatch(term -> term.isRetired() && term.getCode().equals(code));
		if (retired && !terms.isPublishedWith(content, name, code)) {
			errors.rejectValue(field, "retired." + name);
		}
	}

	/**
	 * The code of the word for what nothing is known of: the first one offered that is
	 * taken for a constant, else the first one offered.
	 */
	public final String general(Enum<?> meaning) {
		List<Term> offered = offered().toList();
		return offered.stream()
			.filter(term -> term.getMeaning().equals(meaning.name()))
			.findFirst()
			.orElseGet(offered::getFirst)
			.getCode();
	}

	private Stream<Term> offered() {
		return terms.of(name).stream().filter(term -> !term.isRetired());
	}

	private static Choice choice(Term term, Locale reader) {
		return new Choice(term.getCode(), term.getName().in(reader).value(), "");
	}

}
