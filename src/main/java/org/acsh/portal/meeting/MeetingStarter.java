package org.acsh.portal.meeting;

import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of the starter content. */
@Component
@Order(50)
class MeetingStarter implements StarterContent {

	private final StarterFiles files;

	private final MeetingService meetings;

	MeetingStarter(StarterFiles files, MeetingService meetings) {
		this.files = files;
		this.meetings = meetings;
	}

	@Override
	public void load() {
		files.readAll("meetings", MeetingForm.class).forEach(meetings::enter);
	}

}
