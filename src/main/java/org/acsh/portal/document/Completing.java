package org.acsh.portal.document;

import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to a part of a form what only the same part of another form has. */
final class Completing {

	private Completing() {
	}

	/** A copy of a part of a form, null where there is none. */
	static JsonNode given(JsonNode part) {
		return part.isMissingNode() ? NullNode.getInstance() : part.deepCopy();
	}

	/** A copy of the part with all that it lacks; what it has stays. */
	static JsonNode completed(JsonNode part, JsonNode other) {
		if (Shape.isBlank(part)) {
			return other.deepCopy();
		}
		return switch (part) {
			case ArrayNode list when other.isArray() -> withItems(list.deepCopy(), other);
			case ObjectNode wording when Shape.isWording(wording) -> withLanguages(wording.deepCopy(), other);
			default -> part.deepCopy();
		};
	}

	private static ArrayNode withItems(ArrayNode list, JsonNode other) {
		Set<String> known = new TreeSet<>();
		list.forEach(item -> known.add(text(item)));
		other.forEach(item -> {
			if (known.add(text(item))) {
				list.add(item.deepCopy());
			}
		});
		return list;
	}

	// Its marks are of its own source text; those of a text from elsewhere are not.
	private static ObjectNode withLanguages(ObjectNode wording, JsonNode other) {
		ObjectNode texts = wording.withObject("texts");
		other.path("texts").properties().forEach(text -> {
			if (Shape.isBlank(texts.path(text.getKey()))) {
				texts.set(text.getKey(), text.getValue());
			}
		});
		return wording;
	}

	private static String text(JsonNode item) {
		return item.isContainer() ? Leaves.text(item) : Shape.text(item);
	}

}
