package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** Walks through all texts of a form in its order. Keys and marks are no texts. */
final class Leaves {

	private final List<Leaf> found = new ArrayList<>();

	private Leaves() {
	}

	/** The texts of a part of a form, by their paths from the form's root. */
	static List<Leaf> of(FieldPath path, JsonNode part) {
		Leaves leaves = new Leaves();
		leaves.walk(path, part);
		return leaves.found;
	}

	/** All that was typed in a part of a form, each text on a line of its own. */
	static String text(JsonNode part) {
		return of(FieldPath.ROOT, part).stream().map(Leaf::text).collect(Collectors.joining("\n"));
	}

	private void walk(FieldPath path, JsonNode part) {
		switch (Shape.of(part)) {
			case FIELDS -> part.properties()
				.stream()
				.filter((field) -> !field.getKey().equals(Items.KEY))
				.forEach((field) -> walk(path.field(field.getKey()), field.getValue()));
			case WORDING ->
				part.path("texts").properties().forEach((text) -> add(path.item(text.getKey()), text.getValue()));
			case LIST -> Items.of(part).byKey().forEach((key, item) -> walk(path.item(key), item));
			case VALUE -> add(path, part);
		}
	}

	private void add(FieldPath path, JsonNode value) {
		String text = Shape.text(value);
		if (!text.isEmpty()) {
			found.add(new Leaf(path, text));
		}
	}

}
