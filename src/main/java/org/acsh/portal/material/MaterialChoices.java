package org.acsh.portal.material;

import java.util.List;

import org.acsh.portal.publication.Licence;

/** What the form of a material offers to choose from. */
record MaterialChoices(List<Kind> kinds, List<Licence> licences, List<Access> accesses) {

	static final MaterialChoices ALL = new MaterialChoices(List.of(Kind.values()), List.of(Licence.values()),
			List.of(Access.values()));

}
