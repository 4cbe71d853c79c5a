package org.acsh.portal.home;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the home page of the starter content features. */
@Component
@Order(90)
class HomeStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	HomeStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		intake.publish(HomeContent.KIND, files.read("home", HomeForm.class));
	}

}
