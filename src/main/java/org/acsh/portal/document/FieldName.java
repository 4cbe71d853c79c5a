package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The name of a form's field as browsers post it: items are numbered by position, and the
 * texts of a wording have their language in brackets.
 *
 * @param steps the way to the field from the form's root
 */
record FieldName(List<Step> steps) {

	private static final Step TEXTS = new Step("texts", false);

	static FieldName parse(String name) {
		return new FieldName(Step.parse(name));
	}

	/** The present name of a field, or empty if the form has no such field. */
	static Optional<FieldName> of(FieldPath path, JsonNode root) {
		List<Step> steps = new ArrayList<>();
		JsonNode node = root;
		for (Step step : path.steps()) {
			if (!leads(step, node)) {
				return Optional.empty();
			}
			steps.addAll(named(step, node));
			node = step.from(node);
		}
		return Optional.of(new FieldName(steps));
	}

	/**
	 * The field's path.
	 * @throws IllegalArgumentException if the form has no such field
	 */
	FieldPath path(JsonNode root) {
		FieldPath path = FieldPath.ROOT;
		JsonNode node = root;
		for (int at = 0; at < steps.size(); at++) {
			Step step = steps.get(at);
			JsonNode next = from(node, at);
			if (step.bracketed()) {
				path = path.item(node.isArray() ? Items.key(next) : step.text());
			}
			else if (!step.equals(TEXTS) || !Shape.isWording(node)) {
				path = path.field(step.text());
			}
			node = next;
		}
		return path;
	}

	/**
	 * The list of this name.
	 * @throws IllegalArgumentException if the form has no such list
	 */
	ArrayNode list(ObjectNode root) {
		if (parent(root, steps.size()) instanceof ArrayNode list) {
			return list;
		}
		throw unknown();
	}

	/**
	 * The list that holds the item of this name.
	 * @throws IllegalArgumentException if the form has no such item
	 */
	ArrayNode listAround(ObjectNode root) {
		if (parent(root, steps.size() - 1) instanceof ArrayNode list) {
			return list;
		}
		throw unknown();
	}

	/**
	 * The position of the item of this name in the list around it.
	 * @throws IllegalArgumentException if the list has no such item
	 */
	int position(ArrayNode list) {
		return position(steps.getLast(), list);
	}

	/**
	 * Puts what was typed into the field of this name.
	 * @throws IllegalArgumentException if the form has no such field for a single text
	 */
	void set(ObjectNode root, String typed) {
		JsonNode field = from(parent(root, steps.size() - 1), steps.size() - 1);
		if (field.isContainer()) {
			throw unknown();
		}
		String name = steps.getLast().text();
		switch (parent(root, steps.size() - 1)) {
			case ArrayNode list -> list.set(position(list), list.stringNode(typed));
			case ObjectNode fields when field.isBoolean() -> fields.put(name, Boolean.parseBoolean(typed));
			case ObjectNode fields when field.isNull() && typed.isEmpty() -> fields.putNull(name);
			case ObjectNode fields -> fields.put(name, typed);
			default -> throw unknown();
		}
	}

	@Override
	public String toString() {
		return Step.print(steps);
	}

	private JsonNode parent(JsonNode root, int depth) {
		JsonNode node = root;
		for (int at = 0; at < depth; at++) {
			node = from(node, at);
		}
		return node;
	}

	private JsonNode from(JsonNode node, int at) {
		Step step = steps.get(at);
		if (node instanceof ArrayNode list && step.bracketed()) {
			return list.path(position(step, list));
		}
		boolean isLanguage = step.bracketed() && at > 0 && steps.get(at - 1).equals(TEXTS);
		if (!node.isObject() || !(isLanguage || (!step.bracketed() && node.has(step.text())))) {
			throw unknown();
		}
		return node.path(step.text());
	}

	private int position(Step step, ArrayNode list) {
		if (!step.text().matches("\\d{1,6}") || Integer.parseInt(step.text()) >= list.size()) {
			throw unknown();
		}
		return Integer.parseInt(step.text());
	}

	private IllegalArgumentException unknown() {
		return new IllegalArgumentException("The form has no field " + this);
	}

	private static boolean leads(Step step, JsonNode node) {
		return step.bracketed() ? Shape.isWording(node) || Items.of(node).has(step.text()) : node.has(step.text());
	}

	private static List<Step> named(Step step, JsonNode node) {
		if (!step.bracketed()) {
			return List.of(step);
		}
		return Shape.isWording(node) ? List.of(TEXTS, step)
				: List.of(new Step(String.valueOf(Items.of(node).keys().indexOf(step.text())), true));
	}

}
