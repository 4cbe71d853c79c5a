package org.acsh.portal.initiative;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The initiatives of the starter content. */
@Component
@Order(70)
class InitiativeStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	InitiativeStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("initiatives", InitiativeForm.class).forEach(form -> intake.publish("initiatives", form));
	}

}
