package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * Names a field of a form by the keys of items and not by their positions, so that the
 * name holds while items move: "sessions[opening].speakers[2].titleThen[ru]". The last
 * brackets here name a language; brackets after a list of values name the value.
 *
 * @param steps the way to the field from the form's root
 */
public record FieldPath(List<Step> steps) {

	/** The way to the whole form. */
	public static final FieldPath ROOT = new FieldPath(List.of());

	/** Copies the steps. */
	public FieldPath {
		steps = List.copyOf(steps);
	}

	/**
	 * Reads the text of a path.
	 * @throws IllegalArgumentException if it is none
	 */
	public static FieldPath parse(String text) {
		return new FieldPath(Step.parse(text));
	}

	/**
	 * The path of the field that a form's field name means.
	 * @param name a name as browsers post it, such as "sessions[0].title.texts[ru]"
	 * @param document the form that the positions in the name belong to
	 * @throws IllegalArgumentException if the form has no such field
	 */
	public static FieldPath ofName(String name, Document document) {
		return FieldName.parse(name).path(document.root());
	}

	/**
	 * The form's field name for this field, with the positions that items have now.
	 * @return the name, or empty if an item on the way is no more
	 */
	public Optional<String> nameIn(Document document) {
		return FieldName.of(this, document.root()).map(FieldName::toString);
	}

	/**
	 * The path without keys, the same for all items: "sessions.speakers.titleThen". It
	 * names the field's label.
	 */
	public String label() {
		return steps.stream().filter((step) -> !step.bracketed()).map(Step::text).collect(Collectors.joining("."));
	}

	/**
	 * The key, value or language that the path ends with, or empty if it ends with a
	 * field.
	 */
	public Optional<String> key() {
		return steps.isEmpty() || !steps.getLast().bracketed() ? Optional.empty() : Optional.of(steps.getLast().text());
	}

	/** The path of a field within the object that this path names. */
	public FieldPath field(String name) {
		return with(new Step(name, false));
	}

	/**
	 * The path of an item, a value or a language of what this path names.
	 * @param key the item's key, the value or the language
	 */
	public FieldPath item(String key) {
		return with(new Step(key, true));
	}

	/** The path as text, which {@link #parse} reads. */
	@Override
	public String toString() {
		return Step.print(steps);
	}

	private FieldPath with(Step step) {
		List<Step> longer = new ArrayList<>(steps);
		longer.add(step);
		return new FieldPath(longer);
	}

	JsonNode in(JsonNode root) {
		JsonNode node = root;
		for (Step step : steps) {
			node = step.from(node);
		}
		return node;
	}

}
