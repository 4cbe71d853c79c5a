package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The people in public roles that forms can name, those of drafts among them. */
@Component
class PersonRegister extends ChoiceRegister {

	private final PersonService people;

	PersonRegister(Choices choices, PersonService people) {
		super("people", "person_choice", choices);
		this.people = people;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return make(typed, language, people::enter);
	}

}
