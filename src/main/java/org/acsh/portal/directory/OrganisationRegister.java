package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The organisations that forms can name, those of drafts among them. */
@Component
class OrganisationRegister extends ChoiceRegister {

	private final OrganisationService organisations;

	OrganisationRegister(Choices choices, OrganisationService organisations) {
		super("organisations", "organisation_choice", choices);
		this.organisations = organisations;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return make(typed, language, organisations::enter);
	}

}
