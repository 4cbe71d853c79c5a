package org.acsh.portal.material;

import org.acsh.portal.concern.Concerns;

import org.springframework.stereotype.Component;

/** Tells staff which public materials need their attention. */
@Component
class MaterialConcerns implements Concerns {

	@Override
	public String function() {
		return "material_concerns";
	}

}
