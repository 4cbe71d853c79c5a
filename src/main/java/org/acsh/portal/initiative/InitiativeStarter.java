package org.acsh.portal.initiative;

import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The initiatives of the starter content. */
@Component
@Order(70)
class InitiativeStarter implements StarterContent {

	private final StarterFiles files;

	private final InitiativeService initiatives;

	InitiativeStarter(StarterFiles files, InitiativeService initiatives) {
		this.files = files;
		this.initiatives = initiatives;
	}

	@Override
	public void load() {
		files.readAll("initiatives", InitiativeForm.class).forEach(initiatives::enter);
	}

}
