package org.acsh.portal.event;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/**
 * The events that forms can name: those that were published, whoever may see them now.
 */
@Component
class PublishedEventRegister extends ChoiceRegister {

	PublishedEventRegister(Choices choices) {
		super("events", "event_choice", choices);
	}

}
