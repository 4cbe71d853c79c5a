package org.acsh.portal.document;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who edits a form without a plan, the same way for the same seed. */
final class RandomEdits {

	private final Random random;

	private int typed;

	private final List<UnaryOperator<Document>> deeds = List.of(this::retype, this::retype, this::retypeParagraph,
			this::addSession, this::addSpeaker, this::removeSession, this::moveSession, this::addCountry,
			this::removeCountry);

	RandomEdits(int seed) {
		this.random = new Random(seed);
	}

	Document of(Document document, int edits) {
		Document edited = document;
		for (int edit = 0; edit < edits; edit++) {
			edited = deeds.get(random.nextInt(deeds.size())).apply(edited);
		}
		return edited;
	}

	private String text() {
		typed++;
		return "text" + typed + "of" + random.nextInt(1000);
	}

	private Document retype(Document document) {
		List<Leaf> leaves = document.leaves()
			.stream()
			.filter((leaf) -> !leaf.path().label().matches("kind|countries|body"))
			.toList();
		FieldPath path = leaves.get(random.nextInt(leaves.size())).path();
		return document.withValue(path.nameIn(document).orElseThrow(), (random.nextInt(6) == 0) ? "" : text());
	}

	private Document retypeParagraph(Document document) {
		String[] lines = document.textAt(FieldPath.parse("body")).split("\n\n", -1);
		lines[random.nextInt(lines.length)] = random.nextBoolean() ? text() : text() + "\n\n" + text();
		return document.withValue("body", String.join("\n\n", lines));
	}

	private Document addSession(Document document) {
		ObjectNode json = document.json();
		ArrayNode sessions = json.withArray("sessions");
		ObjectNode session = Programmes.document(Programmes.session(text(), text()))
			.json()
			.withArray("sessions")
			.get(0)
			.asObject();
		sessions.insert(random.nextInt(sessions.size() + 1), session);
		return Document.of(json);
	}

	private Document addSpeaker(Document document) {
		return onSession(document, (session) -> {
			String speakers = session + ".speakers";
			Document longer = document.add(speakers, text());
			int last = longer.json().at("/" + speakers.replaceAll("[\\[.]", "/").replace("]", "")).size() - 1;
			ObjectNode json = longer.json();
			json.at("/" + speakers.replaceAll("[\\[.]", "/").replace("]", "") + "/" + last)
				.asObject()
				.put("person", text());
			return Document.of(json);
		});
	}

	private Document removeSession(Document document) {
		return onSession(document, document::remove);
	}

	private Document moveSession(Document document) {
		return onSession(document, (session) -> document.move(session, random.nextInt(7) - 3));
	}

	private Document addCountry(Document document) {
		ObjectNode json = document.json();
		json.withArray("countries").add(text());
		return Document.of(json);
	}

	private Document removeCountry(Document document) {
		int countries = document.json().withArray("countries").size();
		return (countries > 1) ? document.remove("countries[" + random.nextInt(countries) + "]") : document;
	}

	private Document onSession(Document document, java.util.function.Function<String, Document> deed) {
		int sessions = document.json().withArray("sessions").size();
		return (sessions > 0) ? deed.apply("sessions[" + random.nextInt(sessions) + "]") : document;
	}

}
