package org.acsh.portal.publication;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The publications that forms can name: those published here, whoever may see them. */
@Component
class PublicationRegister extends ChoiceRegister {

	PublicationRegister(Choices choices) {
		super("publications", "publication_choice", choices);
	}

}
