package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.Wording.assertSays;
import static org.acsh.portal.facts.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;

/** A country's digital initiative with its parts and figures. */
class InitiativeFacts {

	private final JsonNode known;

	private final Shown shown;

	InitiativeFacts(JsonNode known, Shown shown) {
		this.known = known;
		this.shown = shown;
	}

	void read(JsonNode fact) {
		new Sheet().on("id", id -> assertThat(known.path("slug")).isEqualTo(id))
			.on("country", this::country)
			.on("name", this::name)
			.on("period", this::period)
			.on("figures", figures -> figures.properties().forEach(this::figure))
			.on("parts", this::parts)
			.on("exported_to", this::exports)
			.read(fact);
	}

	private void country(JsonNode code) {
		assertThat(known.path("country_code")).isEqualTo(code);
		show(Wording.countryName(known.path("country")));
	}

	private void period(JsonNode years) {
		JsonNode period = known.path("period");
		assertThat(period.path("from").asString() + "-" + period.path("to").asString()).isEqualTo(years.asString());
		show(years.asString().replace('-', '–'));
	}

	private void name(JsonNode name) {
		assertThat(english(known.path("name"))).isEqualTo(name.asString());
		show(name.asString());
		shown.on("/en/countries/" + known.path("country_code").asString().toLowerCase(Locale.ROOT), name.asString());
	}

	// A plain number is exact; all others say how far they are known.
	private void figure(Map.Entry<String, JsonNode> stated) {
		JsonNode figure = PublicRecords.only(known.path("figures").valueStream().toList(), stated.getKey(),
				one -> Wording.says(english(one.path("name")),
						stated.getKey().replace("egov", "e government").replace('_', ' ')));
		JsonNode count = figure.path("values").path(0).path("count");
		boolean isExact = stated.getValue().isNumber();
		JsonNode value = isExact ? stated.getValue() : stated.getValue().path("value");
		assertThat(count.path("value").asInt()).isEqualTo(value.asInt());
		assertThat(count.path("bound").asString())
			.isEqualTo(isExact ? "EXACT" : Wording.constant(stated.getValue().path("known_as")));
		show((isExact ? "" : stated.getValue().path("known_as").asString() + " ")
				+ String.format(Locale.UK, "%,d", value.asInt()));
	}

	private void parts(JsonNode parts) {
		List<JsonNode> listed = known.path("parts").valueStream().toList();
		assertThat(listed).hasSameSizeAs(parts);
		for (int i = 0; i < listed.size(); i++) {
			assertSays(english(listed.get(i).path("name")), parts.path(i));
			show(english(listed.get(i).path("name")));
		}
	}

	private void exports(JsonNode codes) {
		assertThat(known.path("export_codes")).containsExactlyInAnyOrderElementsOf(codes);
		codes.forEach(code -> show(Locale.of("", code.asString()).getDisplayCountry(Locale.UK)));
	}

	private void show(String wording) {
		shown.on("/en/initiatives/" + known.path("slug").asString(), wording);
	}

}
