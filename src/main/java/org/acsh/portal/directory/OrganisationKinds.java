package org.acsh.portal.directory;

import org.acsh.portal.vocabulary.Terms;
import org.acsh.portal.vocabulary.Vocabulary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The kinds of organisations. */
@Component
@Order(30)
class OrganisationKinds extends Vocabulary {

	OrganisationKinds(Terms terms) {
		super("organisation-kinds", Organisation.Meaning.values(), terms);
	}

}
