package org.acsh.portal.directory;

import java.util.List;

import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations and people of the starter content. */
@Component
@Order(20)
class DirectoryStarter implements StarterContent {

	private final StarterFiles files;

	private final OrganisationService organisations;

	private final PersonService people;

	DirectoryStarter(StarterFiles files, OrganisationService organisations, PersonService people) {
		this.files = files;
		this.organisations = organisations;
		this.people = people;
	}

	@Override
	public void load() {
		Content content = files.read("directory", Content.class);
		content.organisations().forEach(organisations::enter);
		content.people().forEach(people::enter);
	}

	private record Content(List<OrganisationForm> organisations, List<PersonForm> people) {
	}

}
