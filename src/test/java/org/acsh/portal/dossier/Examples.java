package org.acsh.portal.dossier;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.acsh.portal.document.Document;
import org.acsh.portal.editing.FilledForm;
import org.acsh.portal.editing.Intake;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Contents of any kind that have something in every field, but name few others. */
@Component
class Examples {

	private static final String NAMING = "example-naming";

	private static final String NAMED = "example-named";

	// Whose records a register has, where it is not called as they are.
	private static final Map<String, String> KINDS = Map.of("phases", "programmes", "presentations", "events", "agenda",
			"events", "contents", "pages");

	private final Kinds kinds;

	private final Shelf shelf;

	private final Intake intake;

	Examples(Kinds kinds, Shelf shelf, Intake intake) {
		this.kinds = kinds;
		this.shelf = shelf;
		this.intake = intake;
	}

	/** Something that a register has, named by nothing yet. */
	Example named(String register) {
		String kind = KINDS.getOrDefault(register, register);
		String slug = kind.equals("countries") ? "br" : NAMED;
		UUID content = shelf.publish(kind, form(kind, slug, Map.of()));
		return switch (register) {
			case "phases" -> new Example(kind, content, slug + "/1", "/programmes/" + slug + "/phases/1");
			case "agenda" -> new Example(kind, content, slug + "/only", "/events/" + slug);
			case "presentations" -> new Example(kind, content, slug + "/only/only", "/events/" + slug);
			case "contents" -> new Example(kind, content, "pages/" + slug, "/pages/" + slug);
			case "countries" -> new Example(kind, content, "BR", "/countries/br");
			default -> new Example(kind, content, slug, "/" + kind + "/" + slug);
		};
	}

	/** Something that names another by one relation, and besides only what it has to. */
	Example naming(Relation relation, Example other) {
		Record form = naming(relation, other.reference());
		return new Example(relation.kind(), shelf.publish(relation.kind(), form), slug(relation), page(relation));
	}

	/** The same, as a draft that readers never saw. */
	void draftNaming(Relation relation, Example other) {
		intake.draft(relation.kind(), naming(relation, other.reference()));
	}

	/** Where something that names another is told of. */
	String page(Relation relation) {
		String page = "/" + relation.kind() + "/" + slug(relation);
		return relation.name().startsWith("programmes.phases.") ? page + "/phases/1" : page;
	}

	private Record naming(Relation relation, String reference) {
		return form(relation.kind(), slug(relation), Map.of(relation.field(), reference));
	}

	private static String slug(Relation relation) {
		return relation.kind().equals("countries") ? "cl" : NAMING;
	}

	private Record form(String name, String slug, Map<String, String> references) {
		Kind<?> kind = kinds.named(name);
		Document filled = Document.of(FilledForm.of(kind.formType(), "A text", "blockchain"));
		Set<String> optional = Relation.of(kind)
			.stream()
			.filter(relation -> !relation.isRequired())
			.map(Relation::field)
			.collect(Collectors.toSet());
		Document referring = filled.withReferences(kind.formType(), reference -> references
			.getOrDefault(reference.name(), optional.contains(reference.name()) ? "" : reference.value()));
		return kind.form(fit(name, referring.withValue("slug", slug)));
	}

	// Filled with one of each thing, these are not fit: two have to meet, the numbers of
	// works carry a check digit, and files have to be there.
	private static Document fit(String kind, Document form) {
		return switch (kind) {
			case "meetings" -> withTwoParties(form);
			case "materials" -> asFolder(form);
			case "publications" -> form.withValue("isbn", "").withValue("issn", "").withValue("doi", "");
			default -> form;
		};
	}

	// A folder has no file, and a session belongs to its event.
	private static Document asFolder(Document material) {
		ObjectNode json = material.json().put("kind", "FOLDER").put("duration", "").put("transcript", "");
		json.put("embargoDay", "").put("embargoTime", "").putArray("versions");
		String session = json.path("session").asString("");
		return Document.of(session.isBlank() ? json : json.put("event", session.replaceFirst("/.*", "")));
	}

	private static Document withTwoParties(Document meeting) {
		ObjectNode json = meeting.json();
		ArrayNode parties = json.withArray("parties");
		JsonNode first = parties.path(0);
		if (first.path("person").asString("").isBlank() && first.path("organisation").asString("").isBlank()) {
			((ObjectNode) first).put("organisation", "acsh");
		}
		parties.addObject().put("key", "second").put("organisation", "nia");
		return Document.of(json);
	}

}
