package org.acsh.portal.event;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Target;

import org.springframework.stereotype.Component;

/**
 * The presentations that forms can name, as "event/session/presentation": the event's
 * slug and the keys of the other two.
 */
@Component
class PresentationRegister extends ChoiceRegister {

	PresentationRegister(Choices choices) {
		super("presentations", "presentation_choice", choices);
	}

	@Override
	public Target target(String slug) {
		return Target.of("events", slug);
	}

}
