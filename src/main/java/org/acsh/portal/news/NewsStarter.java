package org.acsh.portal.news;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The press reports of the starter content. */
@Component
@Order(80)
class NewsStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	NewsStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("news", NewsForm.class).forEach(form -> intake.publish("news", form));
	}

}
