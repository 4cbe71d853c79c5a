package org.acsh.portal.initiative;

import java.util.UUID;

import org.acsh.portal.editing.Shelf;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/** Initiatives for tests that change content; each such test is rolled back. */
@Component
class InitiativeExamples {

	static final String FULL = """
			slug: example-portal
			name: {en: A portal of all services, ru: Портал всех услуг}
			country: GE
			summary: {en: In short.}
			body: {en: At length.}
			dates: 2021–2024
			website: https://example.org/portal
			institutions: [{organisation: mois}, {organisation: acsh}]
			parts: [{name: {en: One counter}, description: {en: For everyone.}}, {name: {en: A single sign-on}}]
			exportedTo: [AM, KG]
			topics: [public-services, smart-city]
			presentedAt: [{event: study-visit-2022}, {event: oecd-ai-seminar-2024}]
			figures:
			  - key: users
			    name: {en: Users}
			    unit: {en: people}
			    values:
			      - {value: about 900, asOf: "2021", event: study-visit-2022, person: min-jae-kim}
			      - {value: "at least 1,200", asOf: March 2024, source: {en: The annual report}, url: "https://example.org/report"}
			  - {key: services, name: {en: Services}, values: [{value: "35"}]}
			""";

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Shelf shelf;

	InitiativeExamples(Shelf shelf) {
		this.shelf = shelf;
	}

	/** A form as it is written in starter content. */
	static InitiativeForm form(String yaml) {
		return YAML.readValue(yaml, InitiativeForm.class);
	}

	/** An initiative of which nothing but name and country is known. */
	static InitiativeForm bare(String slug, String name) {
		return form("{slug: %s, name: {en: '%s'}, country: GE}".formatted(slug, name));
	}

	UUID publish(InitiativeForm form) {
		return shelf.publish("initiatives", form);
	}

	void publish(UUID id, String yaml) {
		shelf.publish("initiatives", id, form(yaml));
	}

	/** Publishes numbered initiatives of Georgia with a figure each. */
	void publishMany(int from, int to) {
		for (int i = from; i <= to; i++) {
			publish(form("""
					slug: example-%d
					name: {en: Initiative %02d}
					country: GE
					topics: [smart-city]
					presentedAt: [{event: study-visit-2022}]
					figures: [{name: {en: Users}, values: [{value: "7"}]}]
					""".formatted(i, i)));
		}
	}

}
