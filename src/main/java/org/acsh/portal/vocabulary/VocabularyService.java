package org.acsh.portal.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.site.Languages;
import org.acsh.portal.vocabulary.Term.Naming;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Keeps the vocabularies. Whoever changes one waits for whoever else writes content, so
 * that no content takes a word that is just being taken away.
 */
@Service
@Transactional
class VocabularyService {

	private final List<Vocabulary> vocabularies;

	private final TermRepository repository;

	private final Terms terms;

	private final Languages languages;

	private final AuditTrail audit;

	VocabularyService(List<Vocabulary> vocabularies, TermRepository repository, Terms terms, Languages languages,
			AuditTrail audit) {
		this.vocabularies = vocabularies;
		this.repository = repository;
		this.terms = terms;
		this.languages = languages;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<Shelf> shelves() {
		return vocabularies.stream().map(vocabulary -> shelf(vocabulary.name())).toList();
	}

	/**
	 * A vocabulary by its name.
	 * @throws NotFoundException if there is none
	 */
	Vocabulary named(String name) {
		return vocabularies.stream()
			.filter(vocabulary -> vocabulary.name().equals(name))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * A word by its code as addresses have it.
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	Shelf.Word word(String vocabulary, String address) {
		return shelf(named(vocabulary).name()).words()
			.stream()
			.filter(word -> word.term().getWord().equals(address))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Adds a word behind all others, unless the form has problems. Its code is made of
	 * its name.
	 * @param errors where the problems are noted
	 */
	void add(String vocabulary, TermForm form, Member actor, Errors errors) {
		terms.lock();
		List<Term> others = terms.of(named(vocabulary).name());
		form.check(languages.all(), named(vocabulary).meanings(), others, errors);
		if (!errors.hasErrors()) {
			Naming naming = form.naming(languages.all());
			int last = others.stream().mapToInt(Term::getPosition).max().orElse(0);
			Term term = repository.save(new Term(vocabulary, code(naming, others), last + 1, naming));
			record("term-added", vocabulary, term, actor);
		}
	}

	/**
	 * Calls a word otherwise, unless the form has problems or was filled in on what
	 * somebody else has changed since.
	 * @param errors where the problems are noted
	 * @return whether the form was filled in on the word as it is
	 */
	boolean rename(String vocabulary, String address, TermForm form, Member actor, Errors errors) {
		terms.lock();
		Term term = word(vocabulary, address).term();
		List<Term> others = terms.of(vocabulary).stream().filter(other -> !other.equals(term)).toList();
		form.check(languages.all(), named(vocabulary).meanings(), others, errors);
		boolean isCurrent = form.version() == term.getVersion();
		if (isCurrent && !errors.hasErrors()) {
			term.rename(form.naming(languages.all()));
			record("term-changed", vocabulary, term, actor);
		}
		return isCurrent;
	}

	/** Moves a word by one place; the first and the last stay where they are. */
	void move(String vocabulary, String address, Direction direction, Member actor) {
		terms.lock();
		Term term = word(vocabulary, address).term();
		List<Term> all = terms.of(vocabulary);
		int place = all.indexOf(term) + ((direction == Direction.UP) ? -1 : 1);
		if (place >= 0 && place < all.size()) {
			term.changePlaces(all.get(place));
			record("term-moved", vocabulary, term, actor);
		}
	}

	/**
	 * Offers a word no longer.
	 * @return why not, if it is the only one that is offered
	 */
	Optional<Refusal> retire(String vocabulary, String address, Member actor) {
		terms.lock();
		Shelf.Word word = word(vocabulary, address);
		Optional<Refusal> refusal = refusal(vocabulary, word);
		if (refusal.isEmpty()) {
			word.term().retire();
			record("term-retired", vocabulary, word.term(), actor);
		}
		return refusal;
	}

	/** Offers a word again. */
	void bringBack(String vocabulary, String address, Member actor) {
		terms.lock();
		Term term = word(vocabulary, address).term();
		if (term.isRetired()) {
			term.bringBack();
			record("term-brought-back", vocabulary, term, actor);
		}
	}

	/**
	 * Removes a word that nothing uses.
	 * @return why not, if anything uses it or it is the only one that is offered
	 */
	Optional<Refusal> remove(String vocabulary, String address, Member actor) {
		terms.lock();
		Shelf.Word word = word(vocabulary, address);
		Optional<Refusal> refusal = (word.uses() > 0) ? Optional.of(new Refusal("vocabulary.refused.used", word.uses()))
				: refusal(vocabulary, word);
		if (refusal.isEmpty()) {
			repository.delete(word.term());
			record("term-removed", vocabulary, word.term(), actor);
		}
		return refusal;
	}

	private Optional<Refusal> refusal(String vocabulary, Shelf.Word word) {
		boolean isOnlyOne = terms.of(vocabulary)
			.stream()
			.allMatch(other -> other.equals(word.term()) || other.isRetired());
		return isOnlyOne ? Optional.of(new Refusal("vocabulary.refused.only", word.uses())) : Optional.empty();
	}

	private Shelf shelf(String vocabulary) {
		Map<String, Integer> uses = terms.uses(vocabulary);
		return new Shelf(vocabulary,
				terms.of(vocabulary)
					.stream()
					.map(term -> new Shelf.Word(term, uses.getOrDefault(term.getCode(), 0)))
					.toList());
	}

	private static String code(Naming naming, List<Term> others) {
		List<String> taken = others.stream().map(Term::getCode).toList();
		String source = naming.name().in(Locale.forLanguageTag(naming.name().source())).value();
		return constant(Slug.from(source).firstFree(slug -> taken.contains(constant(slug))));
	}

	private static String constant(Slug slug) {
		return slug.value().toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private void record(String verb, String vocabulary, Term term, Member actor) {
		audit.record(Deed.by(actor, verb)
			.with("term", term.getName().in(Locale.ENGLISH).value())
			.with("vocabulary", vocabulary));
	}

	/** Where a word is moved to. */
	enum Direction {

		UP, DOWN

	}

}
