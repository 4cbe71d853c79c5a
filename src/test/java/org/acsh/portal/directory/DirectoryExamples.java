package org.acsh.portal.directory;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.editing.Shelf;
import org.acsh.portal.kernel.Wording;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/** People and organisations for tests. */
@Component
public class DirectoryExamples {

	private static final YAMLMapper YAML = new YAMLMapper();

	private final Shelf shelf;

	DirectoryExamples(Shelf shelf) {
		this.shelf = shelf;
	}

	/** A form as it is written in starter content. */
	static PersonForm person(String yaml) {
		return YAML.readValue(yaml, PersonForm.class);
	}

	/** A form as it is written in starter content. */
	static OrganisationForm organisation(String yaml) {
		return YAML.readValue(yaml, OrganisationForm.class);
	}

	UUID publish(PersonForm form) {
		return shelf.publish(PersonService.KIND, form);
	}

	UUID publish(OrganisationForm form) {
		return shelf.publish(OrganisationService.KIND, form);
	}

	/** Publishes someone who is written as in starter content. */
	public UUID publishPerson(String yaml) {
		return publish(person(yaml));
	}

	/** Publishes an organisation that is written as in starter content. */
	public UUID publishOrganisation(String yaml) {
		return publish(organisation(yaml));
	}

	/** Publishes someone of whom only the name is known. */
	public UUID publishPerson(String language, String name) {
		return publish(PersonForm.blank(List.of(language)).named(Wording.of(language, name)));
	}

}
