package org.acsh.portal.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The facts that a record of facts.yaml may state, each with what is to be found of it in
 * the portal. A fact that nobody thought of fails the test.
 */
class Sheet {

	private final Map<String, Consumer<JsonNode>> handlers = new LinkedHashMap<>();

	Sheet on(String fact, Consumer<JsonNode> handler) {
		handlers.put(fact, handler);
		return this;
	}

	void read(JsonNode stated) {
		assertThat(handlers.keySet()).as("facts known to the test, of %s", stated).containsAll(stated.propertyNames());
		handlers.forEach((fact, handler) -> stated.optional(fact).ifPresent(handler));
	}

}
