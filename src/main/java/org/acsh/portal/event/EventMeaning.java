package org.acsh.portal.event;

import org.acsh.portal.programme.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What the portal takes a kind of event for, whatever it is called: its icon, named as
 * the constant, and what of a phase's plan such an event fulfils.
 */
enum EventMeaning {

	STUDY_VISIT(Phase.Activity.STUDY_VISIT), SEMINAR(Phase.Activity.SEMINAR), WORKSHOP(null),
	CONFERENCE(Phase.Activity.CONFERENCE), FORUM(null), OTHER(null);

	private final Phase.@Nullable Activity activity;

	EventMeaning(Phase.@Nullable Activity activity) {
		this.activity = activity;
	}

	/** The planned activity that such an event fulfils, or null for none. */
	Phase.@Nullable Activity activity() {
		return activity;
	}

}
