package org.acsh.portal.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of everything typed before it is kept: one Unicode form (NFC), one kind of
 * line end, no control characters, no signs that are not seen or that turn the direction
 * of what follows (UAX #9, 2.1 and 2.2). The joiners U+200C and U+200D stay, some scripts
 * need them. Values are named once in a list, and each item has a key of its own.
 */
final class Tidying {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}&&[^\n\t]]|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\\p{Cs}");

	private static final Pattern GOOD_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}");

	private Tidying() {
	}

	static ObjectNode tidied(ObjectNode object) {
		ObjectNode result = NODES.objectNode();
		object.properties().forEach((field) -> result.set(field.getKey(), tidied(field.getValue())));
		return result;
	}

	static String tidied(String typed) {
		String lines = LINE_END.matcher(typed).replaceAll("\n");
		String text = Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
		return (text.indexOf('\n') < 0 || text.isBlank()) ? text.strip() : text;
	}

	private static JsonNode tidied(JsonNode node) {
		return switch (node) {
			case ObjectNode object -> tidied(object);
			case ArrayNode list -> tidied(list);
			case JsonNode value when value.isString() -> NODES.stringNode(tidied(value.stringValue()));
			default -> node;
		};
	}

	private static ArrayNode tidied(ArrayNode list) {
		ArrayNode result = NODES.arrayNode();
		Set<String> keys = new HashSet<>();
		for (JsonNode item : list) {
			JsonNode tidied = tidied(item);
			if (tidied instanceof ObjectNode object) {
				result.add(withOwnKey(object, keys));
			}
			else if (!Shape.isBlank(tidied) && keys.add(Shape.text(tidied))) {
				result.add(tidied);
			}
		}
		return result;
	}

	private static ObjectNode withOwnKey(ObjectNode item, Set<String> taken) {
		String key = Items.key(item);
		String wanted = GOOD_KEY.matcher(key).matches() ? key : keyOf(item);
		String own = wanted;
		for (int copy = 2; !taken.add(own); copy++) {
			own = wanted + "-" + copy;
		}
		return own.equals(key) ? item : item.put(Items.KEY, own);
	}

	// An item without a key gets the same one each time the same form is read.
	private static String keyOf(ObjectNode item) {
		return Integer.toHexString(item.toString().hashCode());
	}

}
