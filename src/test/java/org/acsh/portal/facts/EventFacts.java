package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.acsh.portal.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.Wording.assertSays;
import static org.acsh.portal.facts.Wording.constant;
import static org.acsh.portal.facts.Wording.countryName;
import static org.acsh.portal.facts.Wording.english;
import static org.acsh.portal.facts.Wording.says;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an event is, when, where and for whom. What happened there is in
 * {@link ProceedingsFacts}.
 */
class EventFacts {

	private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s*(?:[(),]|\\band\\b)\\s*");

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

	private final JsonNode event;

	private final Shown shown;

	EventFacts(JsonNode event, Shown shown) {
		this.event = event;
		this.shown = shown;
	}

	Sheet addTo(Sheet sheet) {
		return sheet.on("id", this::id)
			.on("kind", this::kind)
			.on("title", this::title)
			.on("title_idea", this::titleIdea)
			.on("phase", this::phase)
			.on("date",
					new Sheet().on("known_as", this::precision)
						.on("value", this::date)
						.on("note", this::dateNote)::read)
			.on("duration_days", this::duration)
			.on("place", this::places)
			.on("format", this::format)
			.on("headcount", new Sheet().on("known_as", this::headcountBound).on("value", this::headcount)::read)
			.on("countries", new Sheet().on("count", this::countryCount).on("list", this::countries)::read)
			.on("audience", this::audience)
			.on("topics", this::topics)
			.on("within", this::network)
			.on("follow_up", this::followUp);
	}

	private void id(JsonNode fact) {
		assertThat(event.path("slug").asString()).isEqualTo(fact.asString());
	}

	private void kind(JsonNode fact) {
		assertThat(event.path("kind").path("code").asString()).isEqualTo(constant(fact));
		show(fact.asString());
	}

	private void title(JsonNode fact) {
		assertThat(english(event.path("title"))).isEqualTo(fact.asString());
		show(fact.asString());
	}

	private void titleIdea(JsonNode fact) {
		assertSays(english(event.path("title")), fact);
		show(english(event.path("title")));
	}

	private void phase(JsonNode fact) {
		assertThat(event.path("phase_number").asInt()).isEqualTo(fact.asInt());
		show("phase " + fact.asInt());
	}

	private void precision(JsonNode fact) {
		assertThat(starts().precision()).hasToString(constant(fact));
	}

	private void date(JsonNode fact) {
		assertThat(starts()).hasToString(fact.asString());
		show(starts().in(Locale.UK));
	}

	private void dateNote(JsonNode fact) {
		String duration = "lasted " + NUMBERS.get(event.path("duration_days").asInt()) + " days";
		assertThat(fact.asString().split("; ")).as("notes on the date")
			.allMatch(note -> says(periodNote(), note) || note.equals(duration));
		show(periodNote());
	}

	private void duration(JsonNode fact) {
		assertThat(event.path("duration_days").asInt()).isEqualTo(fact.asInt());
		show(fact.asInt() + " days");
	}

	private void places(JsonNode fact) {
		BETWEEN_PLACES.splitAsStream(fact.asString()).filter(name -> !name.isEmpty()).forEach(this::place);
	}

	private void place(String name) {
		switch (name) {
			case "others" -> assertThat(event.path("more_places").asBoolean()).as("more places").isTrue();
			case "online" -> assertThat(event.path("format").asString()).isEqualTo("ONLINE");
			default -> {
				assertThat(event.path("places")
					.valueStream()
					.anyMatch(place -> english(place.path("city")).equals(name)
							|| countryName(place.path("country")).equals(name)))
					.as(name)
					.isTrue();
				show(name);
			}
		}
	}

	private void format(JsonNode fact) {
		assertThat(event.path("format").asString()).isEqualTo(constant(fact));
		show(fact.asString());
	}

	private void headcountBound(JsonNode fact) {
		assertThat(event.path("headcount").path("bound").asString()).isEqualTo(constant(fact));
		show(fact.asString() + " " + event.path("headcount").path("value").asInt() + " participants");
	}

	private void headcount(JsonNode fact) {
		assertThat(event.path("headcount").path("value").asInt()).isEqualTo(fact.asInt());
	}

	private void countryCount(JsonNode fact) {
		assertThat(event.path("country_count").path("bound").asString()).isEqualTo("EXACT");
		assertThat(event.path("country_count").path("value").asInt()).isEqualTo(fact.asInt());
		show(fact.asInt() + " countries");
	}

	private void countries(JsonNode fact) {
		assertThat(event.path("countries").valueStream().map(country -> country.path("code").asString()))
			.containsExactlyInAnyOrderElementsOf(fact.valueStream().map(JsonNode::asString).toList());
		event.path("countries").forEach(country -> show(countryName(country)));
	}

	private void audience(JsonNode fact) {
		fact.forEach(level -> {
			assertThat(event.path("audience").valueStream().map(JsonNode::asString))
				.contains(constant(level).replace("_CIVIL_SERVANTS", ""));
			show(level.asString());
		});
	}

	private void topics(JsonNode fact) {
		fact.forEach(topic -> show(english(PublicRecords
			.only(event.path("topics").valueStream().toList(), topic.asString(),
					known -> says(english(known.path("name")), topic.asString()))
			.path("name"))));
	}

	private void network(JsonNode fact) {
		assertThat(english(event.path("network").path("name"))).isEqualTo(fact.asString());
		show(fact.asString());
	}

	private void followUp(JsonNode fact) {
		assertSays(english(event.path("follow_up")), fact);
		show(english(event.path("follow_up")));
	}

	private PartialDate starts() {
		return PartialDate.parse(event.path("period").path("from").asString());
	}

	private String periodNote() {
		return english(event.path("period_note"));
	}

	private void show(String wording) {
		shown.on("/en/events/" + event.path("slug").asString(), wording);
	}

}
