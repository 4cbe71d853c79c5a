package org.acsh.portal.document;

import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What a part of a form is. A part that is missing, null, empty or not ticked is blank:
 * nothing was typed there.
 */
enum Shape {

	/** Fields by name. */
	FIELDS,

	/** A text in languages. */
	WORDING,

	/** Items with keys, or values. */
	LIST,

	/** One text, number or choice. */
	VALUE;

	/** The shape of the first that has one; they are states of the same part. */
	static Shape of(JsonNode... states) {
		return Stream.of(states)
			.filter((state) -> !state.isMissingNode() && !state.isNull())
			.map(Shape::of)
			.findFirst()
			.orElse(VALUE);
	}

	static boolean isWording(JsonNode node) {
		return node.path("texts").isObject() && node.has("source");
	}

	static boolean isBlank(JsonNode node) {
		return switch (of(node)) {
			case FIELDS -> node.valueStream().allMatch(Shape::isBlank);
			case WORDING -> node.path("texts").valueStream().allMatch(Shape::isBlank);
			case LIST -> node.isEmpty();
			case VALUE -> text(node).isEmpty();
		};
	}

	/** Whether the same was typed in both. */
	static boolean isSame(JsonNode one, JsonNode other) {
		if (one == other || isBlank(one) || isBlank(other)) {
			return one == other || (isBlank(one) && isBlank(other));
		}
		if (one.isArray() && other.isArray()) {
			return isOfValues(one) ? isSameSet(one, other)
					: one.size() == other.size() && Stream.iterate(0, (at) -> at < one.size(), (at) -> at + 1)
						.allMatch((at) -> isSame(one.path(at), other.path(at)));
		}
		if (one.isObject() && other.isObject()) {
			return names(one, other).allMatch((name) -> isSame(one.path(name), other.path(name)));
		}
		return one.isValueNode() && other.isValueNode() && text(one).equals(text(other));
	}

	/**
	 * Whether nothing in it has a key. Such a list has no order: its values are ticked on
	 * a page, and browsers send them in the page's order, which is another one in each
	 * language.
	 */
	static boolean isOfValues(JsonNode list) {
		return list.valueStream().noneMatch(JsonNode::isObject);
	}

	private static boolean isSameSet(JsonNode one, JsonNode other) {
		return Set.copyOf(Items.of(one).keys()).equals(Set.copyOf(Items.of(other).keys()));
	}

	/** The names of the fields of all, in the order of the first that has them. */
	static Stream<String> names(JsonNode... states) {
		return Stream.of(states).flatMap((state) -> state.propertyNames().stream()).distinct();
	}

	/** What was typed in one value, empty for nothing. */
	static String text(JsonNode value) {
		return (value.isBoolean() && !value.booleanValue()) ? "" : value.asString("");
	}

	private static Shape of(JsonNode node) {
		if (node.isObject()) {
			return isWording(node) ? WORDING : FIELDS;
		}
		return node.isArray() ? LIST : VALUE;
	}

}
