package org.acsh.portal.document;

import java.util.function.BinaryOperator;

import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Marks each translation of a form by the source text that it was made from. */
final class Stamping {

	private static final JsonMapper JSON = new JsonMapper();

	private final BinaryOperator<Wording> mark;

	private Stamping(BinaryOperator<Wording> mark) {
		this.mark = mark;
	}

	static ObjectNode stamped(ObjectNode object, JsonNode before) {
		return new Stamping(Wording::stamped).over(object, before);
	}

	static ObjectNode marked(ObjectNode object, JsonNode before) {
		return new Stamping(Wording::marked).over(object, before);
	}

	private ObjectNode over(ObjectNode object, JsonNode before) {
		ObjectNode result = JsonNodeFactory.instance.objectNode();
		object.properties()
			.forEach((field) -> result.set(field.getKey(), over(field.getValue(), before.path(field.getKey()))));
		return result;
	}

	private JsonNode over(JsonNode part, JsonNode before) {
		return switch (Shape.of(part)) {
			case FIELDS -> over((ObjectNode) part, before);
			case WORDING -> JSON.valueToTree(mark.apply(wording(part), wording(before)));
			case LIST -> over((ArrayNode) part, Items.of(before));
			case VALUE -> part;
		};
	}

	private JsonNode over(ArrayNode list, Items before) {
		ArrayNode result = JsonNodeFactory.instance.arrayNode();
		list.forEach((item) -> result.add(over(item, before.get(Items.key(item)))));
		return result;
	}

	private static Wording wording(JsonNode json) {
		return Shape.isWording(json) ? JSON.treeToValue(json, Wording.class) : Wording.blank("en");
	}

}
