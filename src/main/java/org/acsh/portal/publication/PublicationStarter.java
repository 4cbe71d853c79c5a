package org.acsh.portal.publication;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The publications of the starter content. */
@Component
@Order(60)
class PublicationStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	PublicationStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("publications", PublicationForm.class).forEach(form -> intake.publish("publications", form));
	}

}
