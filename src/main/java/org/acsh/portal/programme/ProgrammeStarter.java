package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The areas of activity, topics and programmes of the starter content. */
@Component
@Order(30)
class ProgrammeStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	ProgrammeStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		Content content = files.read("programme", Content.class);
		content.areas().forEach(area -> intake.publish("areas", area));
		content.topics().forEach(topic -> intake.publish("topics", topic));
		content.programmes().forEach(programme -> intake.publish("programmes", programme));
	}

	private record Content(List<TopicForm> topics, List<AreaForm> areas, List<ProgrammeForm> programmes) {
	}

}
