package org.acsh.portal.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.PublicRecords.isNamed;
import static org.acsh.portal.facts.PublicRecords.only;
import static org.acsh.portal.facts.Wording.constant;
import static org.acsh.portal.facts.Wording.countryName;
import static org.acsh.portal.facts.Wording.english;
import static org.acsh.portal.facts.Wording.says;
import static org.assertj.core.api.Assertions.assertThat;

/** Organisations, people, networks, publications and initiatives. */
class RegisterFacts {

	private static final Pattern TITLE_OF_A_YEAR = Pattern.compile("(.+) \\((\\d{4})\\)");

	private final PublicRecords records;

	private final Shown shown;

	RegisterFacts(PublicRecords records, Shown shown) {
		this.records = records;
		this.shown = shown;
	}

	Sheet addTo(Sheet sheet) {
		return sheet.on("organisations", facts -> facts.forEach(this::organisation))
			.on("people", facts -> facts.forEach(this::person))
			.on("networks", facts -> facts.forEach(this::network))
			.on("publications", facts -> facts.forEach(this::publication))
			.on("initiatives", facts -> facts.forEach(this::initiative))
			.on("meetings", facts -> facts.forEach(this::meeting));
	}

	private void organisation(JsonNode fact) {
		JsonNode known = records.named("public_organisation", fact.path("name").asString());
		String page = "/en/organisations/" + known.path("slug").asString();
		new Sheet().on("code", code -> assertThat(isNamed(known, code.asString())).as("code %s", code).isTrue())
			.on("name", name -> shown.on(page, name.asString()))
			.on("unit", unit -> same(page, known.path("unit"), unit))
			.on("kind", kind -> constantOf(page, known.path("kind").path("code"), kind))
			.on("country", country -> {
				assertThat(known.path("country_code")).isEqualTo(country);
				shown.on(page, countryName(known.path("country")));
			})
			.on("roles",
					roles -> assertThat(known.path("roles").valueStream().map(JsonNode::asString))
						.containsExactlyElementsOf(roles.valueStream().map(Wording::constant).toList()))
			.read(fact);
	}

	private void person(JsonNode fact) {
		JsonNode known = records.named("public_person", fact.path("name").asString());
		JsonNode post = known.path("posts").path(0);
		String page = "/en/people/" + known.path("slug").asString();
		new Sheet().on("name", name -> same(page, known.path("name"), name))
			.on("also_written", other -> otherName(page, known, other))
			.on("honorific", honorific -> same(page, known.path("honorific"), honorific))
			.on("title", title -> title(page, post, title.asString()))
			.on("organisation", code -> employer(page, post.path("organisation"), code.asString()))
			.read(fact);
	}

	private void otherName(String page, JsonNode known, JsonNode other) {
		assertThat(known.path("other_names").valueStream()).contains(other);
		shown.on(page, other.asString());
	}

	private void title(String page, JsonNode post, String fact) {
		Matcher ofYear = TITLE_OF_A_YEAR.matcher(fact);
		String title = ofYear.matches() ? ofYear.group(1) : fact;
		assertThat(english(post.path("title"))).isEqualTo(title);
		shown.on(page, title);
		if (ofYear.matches()) {
			assertThat(post.path("known_for").asString()).isEqualTo(ofYear.group(2));
			shown.on(page, ofYear.group(2));
		}
	}

	private void employer(String page, JsonNode organisation, String code) {
		assertThat(isNamed(organisation, code)).as("employer %s", code).isTrue();
		shown.on(page, english(organisation.path("name")));
	}

	private void network(JsonNode fact) {
		JsonNode known = records.named("public_network", fact.path("name").asString());
		String page = "/en/networks/" + known.path("slug").asString();
		new Sheet().on("name", name -> same(page, known.path("name"), name)).on("note", note -> {
			assertThat(note.asString().split("; ")).allMatch(part -> says(english(known.path("purpose")), part));
			shown.on(page, english(known.path("purpose")));
		}).read(fact);
	}

	private void publication(JsonNode fact) {
		JsonNode known = only(records.all("public_publication"), fact.toString(), one -> isThe(one, fact));
		List<String> pages = Stream.concat(Stream.of("/en/publications/" + known.path("slug").asString()),
				known.path("publishers")
					.valueStream()
					.map(publisher -> "/en/organisations/" + publisher.path("slug").asString()))
			.toList();
		pages.forEach(page -> shown.on(page, english(known.path("title"))));
		new Sheet().on("title", title -> assertThat(known.path("title_language").asString()).isEqualTo("en"))
			.on("title_idea", title -> assertThat(known.path("title_language").isNull()).isTrue())
			.on("year", year -> {
				assertThat(known.path("published").asString()).isEqualTo(year.asString());
				pages.forEach(page -> shown.on(page, year.asString()));
			})
			.on("published_by", codes -> publishers(pages.getFirst(), known.path("publishers"), codes))
			.on("kind", kind -> pages.forEach(page -> constantOf(page, known.path("kind").path("code"), kind)))
			.on("relation", relation -> {
				assertThat(known.path("relation").asString()).isEqualTo(constant(relation));
				shown.on(pages.getFirst(), "By others");
			})
			.read(fact);
	}

	private static boolean isThe(JsonNode publication, JsonNode fact) {
		String title = english(publication.path("title"));
		return title.equals(fact.path("title").asString(""))
				|| says(title, fact.path("title_idea").asString("no title"));
	}

	private void publishers(String page, JsonNode known, JsonNode codes) {
		assertThat(known.valueStream().toList()).hasSameSizeAs(codes.valueStream().toList());
		for (int place = 0; place < codes.size(); place++) {
			assertThat(isNamed(known.path(place), codes.path(place).asString())).as("publisher %s", codes.path(place))
				.isTrue();
			shown.on(page, english(known.path(place).path("name")));
		}
	}

	private void initiative(JsonNode fact) {
		JsonNode known = only(records.all("public_initiative"), fact.path("id").asString(),
				one -> one.path("slug").equals(fact.path("id")));
		new InitiativeFacts(known, shown).read(fact);
	}

	private void meeting(JsonNode fact) {
		List<JsonNode> alone = records.all("public_meeting")
			.stream()
			.filter(meeting -> meeting.path("event").isNull())
			.toList();
		JsonNode guest = records.named("public_person", fact.path("parties").path(1).asString());
		new MeetingFacts(alone, "/en/people/" + guest.path("slug").asString(), shown).read(fact);
	}

	private void same(String page, JsonNode known, JsonNode fact) {
		assertThat(english(known)).isEqualTo(fact.asString());
		shown.on(page, fact.asString());
	}

	private void constantOf(String page, JsonNode known, JsonNode fact) {
		assertThat(known.asString()).isEqualTo(constant(fact));
		shown.on(page, fact.asString());
	}

}
