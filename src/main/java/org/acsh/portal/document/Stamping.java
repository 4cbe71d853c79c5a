package org.acsh.portal.document;

import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Marks each translation of a form by the source text that it was made from. */
final class Stamping {

	private static final JsonMapper JSON = new JsonMapper();

	private Stamping() {
	}

	static ObjectNode stamped(ObjectNode object, JsonNode before) {
		ObjectNode result = JsonNodeFactory.instance.objectNode();
		object.properties()
			.forEach((field) -> result.set(field.getKey(), stamped(field.getValue(), before.path(field.getKey()))));
		return result;
	}

	private static JsonNode stamped(JsonNode part, JsonNode before) {
		return switch (Shape.of(part)) {
			case FIELDS -> stamped((ObjectNode) part, before);
			case WORDING -> JSON.valueToTree(wording(part).stamped(wording(before)));
			case LIST -> stamped((ArrayNode) part, Items.of(before));
			case VALUE -> part;
		};
	}

	private static JsonNode stamped(ArrayNode list, Items before) {
		ArrayNode result = JsonNodeFactory.instance.arrayNode();
		list.forEach((item) -> result.add(stamped(item, before.get(Items.key(item)))));
		return result;
	}

	private static Wording wording(JsonNode json) {
		return Shape.isWording(json) ? JSON.treeToValue(json, Wording.class) : Wording.blank("en");
	}

}
