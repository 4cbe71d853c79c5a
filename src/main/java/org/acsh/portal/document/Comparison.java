package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.acsh.portal.document.Change.Kind;
import tools.jackson.databind.JsonNode;

/** Goes through two states of a form and notes where they differ. */
final class Comparison {

	private final List<Change> changes = new ArrayList<>();

	private Comparison() {
	}

	static List<Change> of(JsonNode before, JsonNode after) {
		Comparison comparison = new Comparison();
		comparison.compare(FieldPath.ROOT, before, after);
		return List.copyOf(comparison.changes);
	}

	private void compare(FieldPath path, JsonNode before, JsonNode after) {
		if (Shape.isSame(before, after)) {
			return;
		}
		switch (Shape.of(after, before)) {
			case FIELDS -> compareFields(path, before, after);
			case WORDING -> compareWordings(path, before, after);
			case LIST -> compareLists(path, before, after);
			case VALUE -> note(path, Kind.CHANGED, before, after);
		}
	}

	private void compareFields(FieldPath path, JsonNode before, JsonNode after) {
		Shape.names(after, before).forEach((name) -> compare(path.field(name), before.path(name), after.path(name)));
	}

	private void compareWordings(FieldPath path, JsonNode before, JsonNode after) {
		if (!Shape.isBlank(before) && !Shape.isBlank(after)) {
			compare(path.field("source"), before.path("source"), after.path("source"));
		}
		JsonNode textsBefore = before.path("texts");
		JsonNode texts = after.path("texts");
		Shape.names(texts, textsBefore)
			.forEach((language) -> compare(path.item(language), textsBefore.path(language), texts.path(language)));
	}

	private void compareLists(FieldPath path, JsonNode before, JsonNode after) {
		if (Shape.isOfValues(before) && Shape.isOfValues(after)) {
			note(path, Kind.CHANGED, before, after);
			return;
		}
		compareItems(path, Items.of(before), Items.of(after));
	}

	private void compareItems(FieldPath path, Items before, Items after) {
		Set<String> moved = KeyOrder.moved(before.keys(), after.keys());
		for (String key : KeyOrder.withRemoved(before.keys(), after.keys())) {
			FieldPath item = path.item(key);
			if (!before.has(key)) {
				note(item, Kind.ADDED, before.get(key), after.get(key));
			}
			else if (!after.has(key)) {
				note(item, Kind.REMOVED, before.get(key), after.get(key));
			}
			else {
				compareItem(item, moved.contains(key), before.get(key), after.get(key));
			}
		}
	}

	private void compareItem(FieldPath path, boolean moved, JsonNode before, JsonNode after) {
		if (moved) {
			note(path, Kind.MOVED, before, after);
		}
		compare(path, before, after);
	}

	private void note(FieldPath path, Kind kind, JsonNode before, JsonNode after) {
		changes.add(new Change(path, kind, Leaves.text(before), Leaves.text(after)));
	}

}
