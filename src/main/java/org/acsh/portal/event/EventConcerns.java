package org.acsh.portal.event;

import org.acsh.portal.concern.Concerns;

import org.springframework.stereotype.Component;

/** Tells staff which public events need their attention. */
@Component
class EventConcerns implements Concerns {

	@Override
	public String function() {
		return "event_concerns";
	}

}
