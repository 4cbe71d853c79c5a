package org.acsh.portal.audit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What the log can be narrowed to. */
@Component
class AuditChoices {

	private final DeedLog log;

	private final DeedWords words;

	AuditChoices(DeedLog log, DeedWords words) {
		this.log = log;
		this.words = words;
	}

	/** Who has done anything, by name. */
	List<Actor> actors() {
		return log.actors();
	}

	/** What can be done, by its name in the reader's language. */
	List<Choice> verbs(Locale reader) {
		return Stream.of(Verb.values())
			.map(verb -> new Choice(verb.word(), words.name(verb, reader)))
			.sorted(Comparator.comparing(Choice::name, Collator.getInstance(reader)))
			.toList();
	}

	/**
	 * A verb to choose.
	 *
	 * @param word the verb as addresses have it
	 * @param name what readers call it
	 */
	public record Choice(String word, String name) {
	}

}
