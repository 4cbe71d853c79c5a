package org.acsh.portal.facts;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.PublicRecords.only;
import static org.acsh.portal.facts.Wording.assertSays;
import static org.acsh.portal.facts.Wording.constant;
import static org.acsh.portal.facts.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;

/** What happened at an event: its parts, visits, speakers and talks. */
class ProceedingsFacts {

	private final JsonNode event;

	private final PublicRecords records;

	private final Shown shown;

	ProceedingsFacts(JsonNode event, PublicRecords records, Shown shown) {
		this.event = event;
		this.records = records;
		this.shown = shown;
	}

	Sheet addTo(Sheet sheet) {
		return sheet.on("sub_events", facts -> facts.forEach(this::part))
			.on("site_visits", facts -> facts.forEach(this::visit))
			.on("opened_by", facts -> spoke(event, "OPENING", facts))
			.on("speakers", facts -> spoke(event, "SPEAKER", facts))
			.on("remarks_by", facts -> spoke(event, "REMARKS", facts))
			.on("forum_addresses_by", facts -> spoke(partOfKind("FORUM"), "ADDRESS", facts))
			.on("presentations", facts -> facts.forEach(this::presentation));
	}

	private void part(JsonNode fact) {
		if (constant(fact.path("kind")).equals("SITE_VISIT")) {
			visit(fact);
			return;
		}
		JsonNode part = partOfKind(constant(fact.path("kind")));
		show(event, english(part.path("title")));
		new Sheet().on("kind", kind -> show(event, kind.asString()))
			.on("title", title -> assertThat(english(part.path("title"))).isEqualTo(title.asString()))
			.on("topic", topic -> assertSays(english(part.path("title")), topic))
			.on("note", note -> partNote(part, note))
			.read(fact);
	}

	private void partNote(JsonNode part, JsonNode note) {
		assertSays(english(part.path("summary")), note);
		show(part, english(part.path("summary")));
	}

	private JsonNode partOfKind(String kind) {
		JsonNode part = only(event.path("parts").valueStream().toList(), kind,
				known -> known.path("kind").path("code").asString().equals(kind));
		return records.event(part.path("slug").asString());
	}

	private void visit(JsonNode fact) {
		String institution = fact.path("institution").asString();
		JsonNode visit = only(event.path("sessions").valueStream().toList(), institution,
				session -> english(session.path("institution").path("name")).equals(institution));
		assertThat(visit.path("kind").asString()).isEqualTo("SITE_VISIT");
		new Sheet().on("institution", name -> show(event, name.asString()))
			.on("city", city -> place(visit.path("city"), city))
			.on("place", place -> place(visit.path("venue"), place))
			.on("kind", kind -> visitedKind(visit, constant(kind)))
			.read(fact);
	}

	private void place(JsonNode known, JsonNode fact) {
		assertThat(english(known)).isEqualTo(fact.asString());
		show(event, fact.asString());
	}

	private void visitedKind(JsonNode visit, String kind) {
		JsonNode institution = records.named("public_organisation", english(visit.path("institution").path("name")));
		assertThat(List.of(visit.path("kind").asString(), institution.path("kind").path("code").asString()))
			.contains(kind);
	}

	private void spoke(JsonNode where, String role, JsonNode names) {
		assertThat(Stream
			.concat(appearances(where), where.path("sessions").valueStream().flatMap(ProceedingsFacts::appearances))
			.filter(appearance -> appearance.path("role").asString().equals(role))
			.map(ProceedingsFacts::name)).containsExactlyInAnyOrderElementsOf(strings(names));
		strings(names).forEach(name -> show(where, name));
	}

	private void presentation(JsonNode fact) {
		JsonNode talk = only(
				event.path("sessions")
					.valueStream()
					.flatMap(session -> session.path("presentations").valueStream())
					.toList(),
				fact.path("speakers").toString(),
				known -> appearances(known).map(ProceedingsFacts::name)
					.toList()
					.equals(strings(fact.path("speakers"))));
		new Sheet().on("speakers", names -> strings(names).forEach(name -> show(event, name)))
			.on("referenced_publications", titles -> strings(titles).forEach(title -> cited(talk, title)))
			.read(fact);
	}

	private void cited(JsonNode talk, String title) {
		JsonNode publication = only(records.publicationsOf(event, "CITED"), title,
				known -> english(known.path("title")).equals(title));
		assertThat(publication.path("presentations").valueStream().map(JsonNode::asLong))
			.containsExactly(talk.path("id").asLong());
		show(event, title);
	}

	private static Stream<JsonNode> appearances(JsonNode where) {
		return where.path("speakers").valueStream();
	}

	private static String name(JsonNode appearance) {
		return english(appearance.path("person").path("name"));
	}

	private static List<String> strings(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private void show(JsonNode where, String wording) {
		shown.on("/en/events/" + where.path("slug").asString(), wording);
	}

}
