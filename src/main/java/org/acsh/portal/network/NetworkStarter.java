package org.acsh.portal.network;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The networks of the starter content, before the events that name them. */
@Component
@Order(35)
class NetworkStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	NetworkStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll(NetworkContent.NAME, NetworkForm.class)
			.forEach(form -> intake.publish(NetworkContent.NAME, form));
	}

}
