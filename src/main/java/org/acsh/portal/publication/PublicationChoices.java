package org.acsh.portal.publication;

import java.util.List;

/** What the form of a publication offers to choose from. */
record PublicationChoices(List<Publication.Relation> relations, List<Licence> licences, List<Occasion.Role> roles) {

	static final PublicationChoices ALL = new PublicationChoices(List.of(Publication.Relation.values()),
			List.of(Licence.values()), List.of(Occasion.Role.values()));

}
