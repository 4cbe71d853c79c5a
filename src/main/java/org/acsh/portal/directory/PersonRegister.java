package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.NamedRecords;

import org.springframework.stereotype.Component;

/** The people in public roles that forms can name, drafts among them. */
@Component
class PersonRegister extends ChoiceRegister {

	private final NamedRecords drafts;

	PersonRegister(Choices choices, NamedRecords drafts) {
		super(PersonService.KIND, "person_choice", choices);
		this.drafts = drafts;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return make(typed, language, (name, tag) -> drafts.note(PersonService.KIND, name, tag));
	}

}
