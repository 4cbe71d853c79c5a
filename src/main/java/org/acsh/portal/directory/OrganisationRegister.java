package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.NamedRecords;

import org.springframework.stereotype.Component;

/** The organisations that forms can name, drafts among them. */
@Component
class OrganisationRegister extends ChoiceRegister {

	private final NamedRecords drafts;

	OrganisationRegister(Choices choices, NamedRecords drafts) {
		super(OrganisationService.KIND, "organisation_choice", choices);
		this.drafts = drafts;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return make(typed, language, (name, tag) -> drafts.note(OrganisationService.KIND, name, tag));
	}

}
