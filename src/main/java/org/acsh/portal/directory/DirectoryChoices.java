package org.acsh.portal.directory;

import java.util.List;

/** What the forms of people and organisations offer to choose from. */
record DirectoryChoices(List<Organisation.Role> roles) {

	static final DirectoryChoices ALL = new DirectoryChoices(List.of(Organisation.Role.values()));

}
