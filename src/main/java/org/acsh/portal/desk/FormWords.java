package org.acsh.portal.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.acsh.portal.document.Leaf;
import org.acsh.portal.document.Meaning;
import org.acsh.portal.document.Meaning.Named;
import org.acsh.portal.editing.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for what forms of any kind hold. */
@Component
class FormWords {

	private final References references;

	private final MessageSource messages;

	FormWords(References references, MessageSource messages) {
		this.references = references;
		this.messages = messages;
	}

	/**
	 * The words for some parts of forms; each register is asked once.
	 * @param kind the kind of the forms
	 * @param leaves all that is going to be told
	 */
	Told of(Kind<?> kind, Collection<Leaf> leaves, Locale reader) {
		Map<String, Set<String>> named = new HashMap<>();
		for (Leaf leaf : leaves) {
			if (Meaning.of(leaf.path(), kind.formType()) instanceof Named(String register)) {
				named.computeIfAbsent(register, name -> new HashSet<>()).add(leaf.text());
			}
		}
		return new Told(kind, references.labels(named, reader), messages, reader);
	}

}
