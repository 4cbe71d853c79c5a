package org.acsh.portal.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * A form as it was filled in: a tree of fields, texts in languages, lists of items with
 * keys and lists of values. It never changes and is always tidy: all text in Unicode
 * normal form C with "\n" as the end of lines and without control characters, no value
 * twice in a list, no item without a key of its own. A field that is missing, null, empty
 * or not ticked means the same: nothing was typed.
 */
public final class Document {

	/** The most items that a list can have. */
	public static final int MOST_ITEMS = 500;

	// What was not typed reads as false, and as no choice.
	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withCoercionConfig(LogicalType.Enum,
				(coercion) -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
		.build();

	private final ObjectNode root;

	private Document(ObjectNode root) {
		this.root = root;
	}

	/**
	 * A form as it was stored. Its fields are gone through in the order of the JSON,
	 * which PostgreSQL's jsonb does not keep: what comes from there is read as a record
	 * first.
	 */
	public static Document of(ObjectNode json) {
		return new Document(Tidying.tidied(json));
	}

	/** A form in which nothing was typed. */
	public static Document blank() {
		return new Document(JSON.createObjectNode());
	}

	/** A form as it was filled in. */
	public static Document of(Record form) {
		return of((ObjectNode) JSON.valueToTree(form));
	}

	/** The form as JSON, for storing; the caller may change it. */
	public ObjectNode json() {
		return root.deepCopy();
	}

	/** The form as a record. */
	public <F extends Record> F as(Class<F> form) {
		return JSON.treeToValue(root, form);
	}

	/** All texts that were typed, in the order of the form. */
	public List<Leaf> leaves() {
		return leavesAt(FieldPath.ROOT);
	}

	/** All texts that were typed at a path and below it, in the order of the form. */
	public List<Leaf> leavesAt(FieldPath path) {
		return Leaves.of(path, path.in(root));
	}

	/** All texts in languages in which something was typed, in the order of the form. */
	public List<Worded> wordings() {
		return Wordings.of(root);
	}

	/**
	 * What was typed at a path: a text, or all texts of an item, each on its own line.
	 * @return empty if nothing was typed there or nothing is there any more
	 */
	public String textAt(FieldPath path) {
		JsonNode part = path.in(root);
		return part.isContainer() ? Leaves.text(part) : Shape.text(part);
	}

	/** What a newer state of the form changed, in the order of the form. */
	public List<Change> changesTo(Document newer) {
		return Comparison.of(root, newer.root);
	}

	/**
	 * This form with its translations marked by the text they were made from, as
	 * {@link org.acsh.portal.kernel.Wording#stamped} does it. To be done before the form
	 * is merged with another.
	 * @param before the form as its writer last saw it saved, a blank one for a new form
	 */
	public Document stamped(Document before) {
		return new Document(Stamping.stamped(root, before.root));
	}

	/**
	 * This form as it is shown while it is filled in, with its translations marked by the
	 * text they were made from.
	 * @param before the form as its writer last saw it saved
	 */
	public Document marked(Document before) {
		return new Document(Stamping.marked(root, before.root));
	}

	/**
	 * The texts of this form that name other records.
	 * @param form the record whose components say so, with {@link ReferenceTo}
	 */
	public List<Reference> references(Class<? extends Record> form) {
		return References.of(root, form);
	}

	/**
	 * This form with another text for each that names a record.
	 * @param form the record whose components say so, with {@link ReferenceTo}
	 * @param found what each of them becomes
	 */
	public Document withReferences(Class<? extends Record> form, Function<Reference, String> found) {
		ObjectNode changed = json();
		for (Reference reference : references(form)) {
			FieldName.parse(reference.name()).set(changed, found.apply(reference));
		}
		return of(changed);
	}

	/**
	 * This form with another text in one field.
	 * @param name the field's name as browsers post it
	 * @throws IllegalArgumentException if the form has no such field
	 */
	public Document withValue(String name, String value) {
		ObjectNode changed = json();
		FieldName.parse(name).set(changed, value);
		return of(changed);
	}

	/** This form with a field as another form of the kind has it. */
	public Document with(String field, Document other) {
		ObjectNode changed = json();
		changed.set(field, Completing.given(other.root.path(field)));
		return of(changed);
	}

	/**
	 * This form with a field completed by what only another form of the kind has in it:
	 * texts in further languages, further items, or a value where there is none.
	 */
	public Document filledUp(String field, Document other) {
		ObjectNode changed = json();
		changed.set(field, Completing.completed(root.path(field), Completing.given(other.root.path(field))));
		return of(changed);
	}

	/**
	 * This form with one more item at the end of a list of items.
	 * @param list the list's name as browsers post it, such as "sessions[0].speakers"
	 * @param key the item's key, of letters and digits
	 * @throws IllegalArgumentException if the form has no such list or the list is full
	 */
	public Document add(String list, String key) {
		ObjectNode changed = json();
		ArrayNode items = FieldName.parse(list).list(changed);
		if (items.size() >= MOST_ITEMS) {
			throw new IllegalArgumentException("No more than " + MOST_ITEMS + " items: " + list);
		}
		items.addObject().put(Items.KEY, key);
		return of(changed);
	}

	/**
	 * This form without an item or a value of a list.
	 * @param item its name as browsers post it, such as "sessions[0].speakers[1]"
	 * @throws IllegalArgumentException if the form has no such item
	 */
	public Document remove(String item) {
		ObjectNode changed = json();
		FieldName name = FieldName.parse(item);
		ArrayNode list = name.listAround(changed);
		list.remove(name.position(list));
		return new Document(changed);
	}

	/**
	 * This form with an item moved within its list, as far as the list goes.
	 * @param item its name as browsers post it, such as "sessions[2]"
	 * @param by how many places, negative for towards the beginning
	 * @throws IllegalArgumentException if the form has no such item
	 */
	public Document move(String item, int by) {
		ObjectNode changed = json();
		FieldName name = FieldName.parse(item);
		ArrayNode list = name.listAround(changed);
		int from = name.position(list);
		int to = Math.clamp((long) from + by, 0, list.size() - 1);
		list.insert(to, Objects.requireNonNull(list.remove(from)));
		return new Document(changed);
	}

	/** Whether the same was typed, and the translations are marked alike. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Document document && Shape.isSame(root, document.root);
	}

	@Override
	public int hashCode() {
		return new HashSet<>(leaves()).hashCode();
	}

	/** The form's JSON. */
	@Override
	public String toString() {
		return root.toString();
	}

	/** A form whose parts are tidy already. */
	static Document ofTidy(ObjectNode root) {
		return new Document(root);
	}

	ObjectNode root() {
		return root;
	}

}
