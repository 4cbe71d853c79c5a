package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;

import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through all texts in languages of a form in its order. */
final class Wordings {

	private static final JsonMapper JSON = new JsonMapper();

	private final List<Worded> found = new ArrayList<>();

	private Wordings() {
	}

	static List<Worded> of(JsonNode root) {
		Wordings wordings = new Wordings();
		wordings.walk(FieldPath.ROOT, root);
		return wordings.found;
	}

	private void walk(FieldPath path, JsonNode part) {
		switch (Shape.of(part)) {
			case FIELDS -> part.properties().forEach(field -> walk(path.field(field.getKey()), field.getValue()));
			case LIST -> Items.of(part).byKey().forEach((key, item) -> walk(path.item(key), item));
			case WORDING -> add(path, part);
			case VALUE -> {
				// A value is written in one language, whichever it is.
			}
		}
	}

	private void add(FieldPath path, JsonNode wording) {
		if (!Shape.isBlank(wording)) {
			found.add(new Worded(path, JSON.treeToValue(wording, Wording.class)));
		}
	}

}
