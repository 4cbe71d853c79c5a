package org.acsh.portal.material;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The materials of the starter content. */
@Component
@Order(65)
class MaterialStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	MaterialStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("materials", MaterialForm.class).forEach(form -> intake.publish("materials", form));
	}

}
