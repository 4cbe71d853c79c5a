package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Goes through three states of a form, makes one of them and notes where it cannot. */
final class Merging {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final List<Clash> clashes = new ArrayList<>();

	private Merging() {
	}

	static Merge of(Versions root) {
		Merging merging = new Merging();
		ObjectNode merged = (ObjectNode) merging.merge(FieldPath.ROOT, root);
		return new Merge(Document.ofTidy(merged.deepCopy()), List.copyOf(merging.clashes));
	}

	private JsonNode merge(FieldPath path, Versions part) {
		return part.settled().orElseGet(() -> switch (part.shape()) {
			case FIELDS -> mergeFields(path, part);
			case WORDING -> mergeWordings(path, part);
			case LIST -> mergeLists(path, part);
			case VALUE -> mergeValues(path, part);
		});
	}

	private ObjectNode mergeFields(FieldPath path, Versions part) {
		ObjectNode merged = NODES.objectNode();
		part.names().forEach((name) -> put(merged, name, merge(path.field(name), part.field(name))));
		return merged;
	}

	private ObjectNode mergeWordings(FieldPath path, Versions part) {
		ObjectNode merged = NODES.objectNode();
		merged.set("source", merge(path.field("source"), part.field("source")));
		ObjectNode texts = merged.putObject("texts");
		ObjectNode marks = merged.putObject("madeFrom");
		part.field("texts").names().forEach((language) -> {
			Versions text = part.field("texts").field(language);
			put(texts, language, merge(path.item(language), text));
			put(marks, language, markOf(text, part.field("madeFrom").field(language)));
		});
		return merged;
	}

	// The mark belongs to the text: it comes from where the text comes from.
	private static JsonNode markOf(Versions text, Versions mark) {
		if (Shape.isSame(text.theirs(), text.mine())) {
			return mark.settled().orElse(mark.mine());
		}
		return text.settled().filter((settled) -> settled == text.theirs()).isPresent() ? mark.theirs() : mark.mine();
	}

	private JsonNode mergeValues(FieldPath path, Versions part) {
		return part.mergedLines().<JsonNode>map(NODES::stringNode).orElseGet(() -> {
			clashes.add(part.clash(path));
			return part.mine();
		});
	}

	private ArrayNode mergeLists(FieldPath path, Versions part) {
		Items base = Items.of(part.base());
		Items theirs = Items.of(part.theirs());
		Items mine = Items.of(part.mine());
		ArrayNode merged = NODES.arrayNode();
		for (String key : KeyOrder.merged(base.keys(), theirs.keys(), mine.keys())) {
			JsonNode item = mergeItem(path.item(key), new Versions(base.get(key), theirs.get(key), mine.get(key)));
			if (!item.isMissingNode()) {
				merged.add(item);
			}
		}
		return merged;
	}

	// What one removed and the other changed is kept.
	private JsonNode mergeItem(FieldPath path, Versions item) {
		boolean removed = item.theirs().isMissingNode() || item.mine().isMissingNode();
		if (item.settled().isPresent() || !removed) {
			return merge(path, item);
		}
		clashes.add(item.clash(path));
		return item.mine().isMissingNode() ? item.theirs() : item.mine();
	}

	private static void put(ObjectNode object, String name, JsonNode value) {
		if (!value.isMissingNode()) {
			object.set(name, value);
		}
	}

}
