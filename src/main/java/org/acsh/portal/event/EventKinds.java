package org.acsh.portal.event;

import org.acsh.portal.vocabulary.Terms;
import org.acsh.portal.vocabulary.Vocabulary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The kinds of events. */
@Component
@Order(10)
class EventKinds extends Vocabulary {

	EventKinds(Terms terms) {
		super("event-kinds", EventMeaning.values(), terms);
	}

}
