package org.acsh.portal.event;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Target;

import org.springframework.stereotype.Component;

/**
 * What forms can name of agendas: sessions as "event/session", presentations as
 * "event/session/presentation".
 */
@Component
class AgendaRegister extends ChoiceRegister {

	AgendaRegister(Choices choices) {
		super("agenda", "agenda_choice", choices);
	}

	@Override
	public Target target(String slug) {
		return Target.of("events", slug);
	}

}
