package org.acsh.portal.programme;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The areas of activity that forms can name. */
@Component
class AreaRegister extends ChoiceRegister {

	AreaRegister(Choices choices) {
		super("areas", "area_choice", choices);
	}

}
