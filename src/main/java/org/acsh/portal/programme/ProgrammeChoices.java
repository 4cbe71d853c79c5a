package org.acsh.portal.programme;

import java.util.List;

/** What the forms of this room offer to choose from. */
record ProgrammeChoices(List<Phase.Activity> activities, List<PhasePartner.Role> roles) {

	static final ProgrammeChoices ALL = new ProgrammeChoices(List.of(Phase.Activity.values()),
			List.of(PhasePartner.Role.values()));

}
