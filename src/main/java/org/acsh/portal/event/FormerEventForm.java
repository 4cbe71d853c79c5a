package org.acsh.portal.event;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads forms of events as they were stored in an earlier shape. */
final class FormerEventForm {

	private FormerEventForm() {
	}

	/**
	 * A form of the first shape, in which the network was a partner by role, in the
	 * second, in which it has a field of its own.
	 */
	static ObjectNode upgraded(ObjectNode stored) {
		for (JsonNode partner : stored.withArray("partners").deepCopy()) {
			if (partner.path("role").asString("").equals("NETWORK")) {
				stored.put("network", partner.path("organisation").asString(""));
			}
		}
		stored.withArray("partners").removeIf(partner -> partner.path("role").asString("").equals("NETWORK"));
		return stored;
	}

}
