package org.acsh.portal.directory;

import java.util.List;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The organisations and people of the starter content; a whole stands before its parts.
 */
@Component
@Order(20)
class DirectoryStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	DirectoryStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		Content content = files.read("directory", Content.class);
		content.organisations().forEach(form -> intake.publish(OrganisationService.KIND, form));
		content.people().forEach(form -> intake.publish(PersonService.KIND, form));
	}

	private record Content(List<OrganisationForm> organisations, List<PersonForm> people) {
	}

}
