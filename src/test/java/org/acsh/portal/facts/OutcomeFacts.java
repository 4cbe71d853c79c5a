package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.PublicRecords.isNamed;
import static org.acsh.portal.facts.PublicRecords.only;
import static org.acsh.portal.facts.Wording.assertSays;
import static org.acsh.portal.facts.Wording.constant;
import static org.acsh.portal.facts.Wording.english;
import static org.acsh.portal.facts.Wording.says;
import static org.assertj.core.api.Assertions.assertThat;

/** What an event left behind: meetings, publications, initiatives, materials, sources. */
class OutcomeFacts {

	private final JsonNode event;

	private final PublicRecords records;

	private final Shown shown;

	OutcomeFacts(JsonNode event, PublicRecords records, Shown shown) {
		this.event = event;
		this.records = records;
		this.shown = shown;
	}

	Sheet addTo(Sheet sheet) {
		return sheet.on("meetings", facts -> facts.forEach(this::meeting))
			.on("publications_launched", facts -> facts.forEach(this::launched))
			.on("presented", this::presented)
			.on("initiatives_presented", facts -> facts.forEach(this::initiative))
			.on("materials", facts -> facts.forEach(this::material))
			.on("photos", facts -> facts.forEach(this::photo))
			.on("press", facts -> facts.forEach(this::press))
			.on("source", this::source);
	}

	private void meeting(JsonNode fact) {
		new MeetingFacts(records.meetingsOf(event), page(), shown).read(fact);
	}

	private void launched(JsonNode title) {
		only(records.publicationsOf(event, "LAUNCHED"), title.asString(),
				known -> english(known.path("title")).equals(title.asString()));
		show(title.asString());
	}

	private void presented(JsonNode fact) {
		JsonNode study = only(records.publicationsOf(event, "PRESENTED"), fact.asString(),
				known -> says(english(known.path("title")), fact.asString()));
		show(english(study.path("title")));
	}

	private void initiative(JsonNode slug) {
		JsonNode initiative = only(records.initiativesOf(event), slug.asString(),
				known -> known.path("slug").equals(slug));
		show(english(initiative.path("name")));
	}

	private void material(JsonNode fact) {
		String kind = fact.path("kind").asString();
		switch (kind) {
			case "external folder" -> folder(fact);
			case "slides" -> slides(fact);
			case "video recording" -> material("VIDEO");
			default -> throw new AssertionError("Nothing is known of " + kind);
		}
		show(kind);
	}

	private void folder(JsonNode fact) {
		JsonNode folder = material("FOLDER");
		List<String> holds = folder.path("expected").valueStream().map(item -> english(item.path("name"))).toList();
		new Sheet().on("kind", kind -> assertThat(kind.asString()).isEqualTo("external folder"))
			.on("holds", contents -> contents.forEach(content -> {
				assertThat(holds).anyMatch(name -> name.equalsIgnoreCase(content.asString()));
				shown.on(page(folder), content.asString());
			}))
			.read(fact);
	}

	private void slides(JsonNode fact) {
		assertThat(fact.path("per").asString()).isEqualTo("presentation");
		assertThat(event.path("sessions").valueStream().flatMap(session -> session.path("presentations").valueStream()))
			.isNotEmpty()
			.allSatisfy(talk -> only(records.materialsOf(event), "slides",
					material -> material.path("kind").asString().equals("SLIDES")
							&& material.path("presentation_id").equals(talk.path("id"))));
	}

	private void photo(JsonNode fact) {
		JsonNode photo = material("PHOTO");
		new Sheet().on("caption_idea", caption -> {
			assertSays(english(photo.path("title")), caption);
			show(english(photo.path("title")));
		}).on("credit", credit -> {
			assertThat(photo.path("credit")).isEqualTo(credit);
			shown.on(page(photo), credit.asString());
		}).read(fact);
	}

	private void press(JsonNode fact) {
		JsonNode report = only(records.pressOf(event), fact.toString(),
				one -> isNamed(one.path("publisher"), fact.path("publisher").asString()));
		new Sheet().on("publisher", name -> {
			show(name.asString());
			shown.on("/en/news/" + report.path("slug").asString(), name.asString());
		}).read(fact);
	}

	private void source(JsonNode fact) {
		JsonNode link = link("SOURCE");
		new Sheet().on("publisher", name -> {
			assertThat(isNamed(link.path("publisher"), name.asString())).as("publisher %s", name).isTrue();
			show(english(link.path("publisher").path("name")));
		}).on("date", date -> {
			assertThat(link.path("published")).isEqualTo(date);
			show(PartialDate.parse(date.asString()).in(Locale.UK));
		}).read(fact);
	}

	private JsonNode link(String kind) {
		return only(event.path("links").valueStream().toList(), kind,
				link -> link.path("kind").asString().equals(kind));
	}

	private JsonNode material(String kind) {
		return only(records.materialsOf(event), kind, material -> material.path("kind").asString().equals(kind));
	}

	private static String page(JsonNode material) {
		return "/en/materials/" + material.path("slug").asString();
	}

	private String page() {
		return "/en/events/" + event.path("slug").asString();
	}

	private void show(String wording) {
		shown.on(page(), wording);
	}

}
