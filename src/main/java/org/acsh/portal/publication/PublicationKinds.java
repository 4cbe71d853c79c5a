package org.acsh.portal.publication;

import org.acsh.portal.citation.Work;
import org.acsh.portal.vocabulary.Terms;
import org.acsh.portal.vocabulary.Vocabulary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The kinds of publications, each taken for a form in which references tell of works. */
@Component
@Order(20)
class PublicationKinds extends Vocabulary {

	PublicationKinds(Terms terms) {
		super("publication-kinds", Work.Form.values(), terms);
	}

}
