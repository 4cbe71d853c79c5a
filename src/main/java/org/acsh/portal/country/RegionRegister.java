package org.acsh.portal.country;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The regions of the programme as forms can name them. */
@Component
class RegionRegister extends ChoiceRegister {

	RegionRegister(Choices choices) {
		super("regions", "region_choice", choices);
	}

}
