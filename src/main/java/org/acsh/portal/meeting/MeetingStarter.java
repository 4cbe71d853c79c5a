package org.acsh.portal.meeting;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of the starter content. */
@Component
@Order(50)
class MeetingStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	MeetingStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll(MeetingContent.NAME, MeetingForm.class)
			.forEach(form -> intake.publish(MeetingContent.NAME, form));
	}

}
