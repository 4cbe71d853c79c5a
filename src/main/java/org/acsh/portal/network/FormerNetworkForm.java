package org.acsh.portal.network;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads forms of networks as they were stored in an earlier shape. */
final class FormerNetworkForm {

	private FormerNetworkForm() {
	}

	/**
	 * A form of the first shape, in which a network kept a list of materials, in the
	 * second, in which materials name their network. Until staff have made materials of
	 * them, their addresses stand at the end of what the network is for.
	 */
	static ObjectNode upgraded(ObjectNode stored) {
		for (JsonNode material : stored.withArray("materials")) {
			JsonNode texts = material.path("title").path("texts");
			texts.propertyNames()
				.forEach(language -> add(stored, language, texts.path(language).asString(""),
						material.path("url").asString("")));
		}
		stored.remove("materials");
		return stored;
	}

	private static void add(ObjectNode stored, String language, String title, String url) {
		ObjectNode texts = stored.withObject("purpose").withObject("texts");
		String purpose = texts.path(language).asString("");
		texts.put(language, purpose + "\n\n[%s](%s)".formatted(title, url));
	}

}
