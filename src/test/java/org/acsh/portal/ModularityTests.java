package org.acsh.portal;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms stand: no cycle, no entry but by a declared door. */
class ModularityTests {

	@Test
	void roomsKnowOnlyTheRoomsTheyDeclare() {
		ApplicationModules.of(PortalApplication.class).verify();
	}

}
