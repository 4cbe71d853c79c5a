package org.acsh.portal.event;

import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads forms of events as they were stored in an earlier shape. */
final class FormerEventForm {

	private static final Set<String> KINDS_OF_LINKS = Set.of("SOURCE", "WEBSITE");

	private FormerEventForm() {
	}

	/** A form of an earlier shape, in the present one. */
	static ObjectNode upgraded(ObjectNode stored, int shape) {
		if (shape == 1) {
			giveTheNetworkAField(stored);
		}
		leaveMaterialsToTheLibrary(stored);
		return stored;
	}

	// In the first shape the network was a partner by role.
	private static void giveTheNetworkAField(ObjectNode stored) {
		for (JsonNode partner : stored.withArray("partners").deepCopy()) {
			if (partner.path("role").asString("").equals("NETWORK")) {
				stored.put("network", partner.path("organisation").asString(""));
			}
		}
		stored.withArray("partners").removeIf(partner -> partner.path("role").asString("").equals("NETWORK"));
	}

	// Until the second shape slides, recordings and folders were links of the event and
	// of
	// its talks. Those that staff have not moved stay as websites of the event.
	private static void leaveMaterialsToTheLibrary(ObjectNode stored) {
		ArrayNode links = stored.withArray("links");
		for (JsonNode session : stored.path("sessions")) {
			for (JsonNode talk : session.path("presentations")) {
				talk.path("links").forEach(link -> links.add(((ObjectNode) link.deepCopy()).without("key")));
				((ObjectNode) talk).remove("links");
			}
		}
		links.forEach(link -> plain((ObjectNode) link));
	}

	private static void plain(ObjectNode link) {
		link.remove("credit");
		link.remove("holds");
		if (link.hasNonNull("kind") && !KINDS_OF_LINKS.contains(link.path("kind").asString(""))) {
			link.put("kind", "WEBSITE");
		}
	}

}
