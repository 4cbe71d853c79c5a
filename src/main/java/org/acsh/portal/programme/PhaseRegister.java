package org.acsh.portal.programme;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Target;

import org.springframework.stereotype.Component;

/** The phases that forms can name, as "capacity-building/2". */
@Component
class PhaseRegister extends ChoiceRegister {

	PhaseRegister(Choices choices) {
		super("phases", "phase_choice", choices);
	}

	@Override
	public Target target(String slug) {
		return Target.of("programmes", slug);
	}

}
