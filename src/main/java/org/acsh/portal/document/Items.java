package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The items of a list by their keys, in their order. A value is its own key.
 *
 * @param byKey the items
 */
record Items(Map<String, JsonNode> byKey) {

	/** The field of an item that holds its key. */
	static final String KEY = "key";

	/** The items of a list, none of what is no list. */
	static Items of(JsonNode list) {
		Map<String, JsonNode> items = new LinkedHashMap<>();
		if (list.isArray()) {
			list.forEach((item) -> items.putIfAbsent(key(item), item));
		}
		return new Items(items);
	}

	static String key(JsonNode item) {
		return item.isObject() ? item.path(KEY).asString("") : Shape.text(item);
	}

	List<String> keys() {
		return new ArrayList<>(byKey.keySet());
	}

	boolean has(String key) {
		return byKey.containsKey(key);
	}

	JsonNode get(String key) {
		return byKey.getOrDefault(key, MissingNode.getInstance());
	}

}
