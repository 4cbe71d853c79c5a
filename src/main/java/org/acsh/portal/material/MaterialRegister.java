package org.acsh.portal.material;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Service;

/** The materials that other records can name, whoever may see them. */
@Service
class MaterialRegister extends ChoiceRegister {

	MaterialRegister(Choices choices) {
		super("materials", "material_choice", choices);
	}

}
