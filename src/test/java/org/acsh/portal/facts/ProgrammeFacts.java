package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.PublicRecords.isNamed;
import static org.acsh.portal.facts.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programme, its phases, the regions of its countries and the hub's areas of
 * activity.
 */
class ProgrammeFacts {

	private final PublicRecords records;

	private final Shown shown;

	ProgrammeFacts(PublicRecords records, Shown shown) {
		this.records = records;
		this.shown = shown;
	}

	Sheet addTo(Sheet sheet) {
		return sheet.on("areas_of_activity", facts -> facts.forEach(this::area))
			.on("programmes", facts -> facts.forEach(this::phase))
			.on("regions", facts -> facts.properties().forEach(region -> region(region.getKey(), region.getValue())));
	}

	private void area(JsonNode fact) {
		JsonNode area = records.named("public_area_of_activity", fact.asString());
		shown.on("/en/programmes/capacity-building", fact.asString());
		shown.on("/en/areas/" + area.path("slug").asString(), fact.asString());
	}

	private void phase(JsonNode fact) {
		JsonNode phase = records.named("public_phase", fact.path("name").asString());
		String page = "/en/programmes/" + phase.path("programme_slug").asString() + "/phases/"
				+ phase.path("number").asInt();
		new Sheet().on("name", name -> shown.on(page, name.asString()))
			.on("phase",
					new Sheet().on("number", number -> number(page, phase.path("number"), number))
						.on("years", years -> years(page, phase.path("period"), years.asString()))::read)
			.on("funded_by", code -> partners(page, phase, "FUNDER", List.of(code)))
			.on("implemented_by", codes -> partners(page, phase, "IMPLEMENTER", codes.valueStream().toList()))
			.on("with", codes -> partners(page, phase, "PARTNER", codes.valueStream().toList()))
			.on("countries", codes -> members(page, phase.path("members"), codes))
			.on("activity_kinds", kinds -> activities(page, phase.path("activities"), kinds))
			.read(fact);
	}

	private void number(String page, JsonNode known, JsonNode number) {
		assertThat(known).isEqualTo(number);
		shown.on(page, "phase " + number.asInt());
	}

	private void years(String page, JsonNode period, String years) {
		assertThat(period.path("from").asString() + "-" + period.path("to").asString()).isEqualTo(years);
		shown.on(page, years.replace('-', '–'));
	}

	private void partners(String page, JsonNode phase, String role, List<JsonNode> codes) {
		List<JsonNode> known = phase.path("partners")
			.valueStream()
			.filter(partner -> partner.path("role").asString().equals(role))
			.map(partner -> partner.path("organisation"))
			.toList();
		assertThat(codes).hasSameSizeAs(known)
			.allMatch(code -> known.stream().anyMatch(organisation -> isNamed(organisation, code.asString())));
		known.forEach(organisation -> shown.on(page, english(organisation.path("name"))));
	}

	private void members(String page, JsonNode known, JsonNode codes) {
		assertThat(known.valueStream().map(country -> country.path("code")))
			.containsExactlyInAnyOrderElementsOf(codes.valueStream().toList());
		codes.forEach(code -> shown.on(page, Locale.of("", code.asString()).getDisplayCountry(Locale.UK)));
	}

	private void activities(String page, JsonNode known, JsonNode kinds) {
		assertThat(known.valueStream().map(JsonNode::asString))
			.containsExactlyElementsOf(kinds.valueStream().map(Wording::constant).toList());
		kinds.forEach(kind -> shown.on(page, kind.asString()));
	}

	private void region(String name, JsonNode codes) {
		assertThat(records.all("public_country")
			.stream()
			.filter(country -> english(country.path("region").path("name")).equals(name))
			.map(country -> country.path("code"))).containsExactlyInAnyOrderElementsOf(codes.valueStream().toList());
		String page = "/en/regions/" + records.named("public_region", name).path("slug").asString();
		codes.forEach(code -> {
			shown.on("/en/countries/" + code.asString().toLowerCase(Locale.ROOT), name);
			shown.on(page, Locale.of("", code.asString()).getDisplayCountry(Locale.UK));
		});
	}

}
