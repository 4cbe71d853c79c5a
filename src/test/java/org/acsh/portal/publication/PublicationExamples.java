package org.acsh.portal.publication;

import tools.jackson.dataformat.yaml.YAMLMapper;

/** Forms of publications for tests. */
final class PublicationExamples {

	private static final YAMLMapper YAML = new YAMLMapper();

	/** A form in which something stands in every field. */
	static final PublicationForm REVIEW = form("""
			slug: example-review
			kind: REVIEW
			title: {en: Digital government of an example, ru: Цифровое правительство на примере, ko: 전자정부}
			titleLanguage: ko
			authors:
			  - {person: barbara-ubaldi}
			  - {person: dmitriy-mun, name: "Mun, D. A."}
			  - {organisation: nia}
			  - {name: "Doe, Jane"}
			publishers: [{organisation: oecd}, {organisation: undp}]
			published: March 2021
			relation: JOINT
			writtenIn: [ko, en]
			summary: {en: What it *says*., ru: О чём *он*.}
			topics: [smart-city, blockchain]
			url: https://example.org/review
			isbn: ISBN 978 3 16 148410 0
			issn: "20493630"
			doi: https://doi.org/10.1787/4a8d8a2a-en
			series: Example Papers
			seriesNumber: 12/b
			licence: CC_BY_NC_SA_3_0_IGO
			licenceNote: {en: Figures excepted}
			occasions: [{role: LAUNCHED, event: study-visit-2022}, {role: PRESENTED, event: study-visit-2024}]
			citedBy: [{presentation: oecd-ai-seminar-2024/presentations/oecd}]
			discussedIn: [{meeting: baimenov-lee-2024}]
			languages: [en, ru, ko]
			""");

	private PublicationExamples() {
	}

	/** A form as it is written in starter content. */
	static PublicationForm form(String yaml) {
		return YAML.readValue(yaml, PublicationForm.class);
	}

	/** A report of which nothing but title and relation is known. */
	static PublicationForm report(String slug, String title) {
		return form("{slug: %s, kind: REPORT, title: {en: '%s'}, relation: OWN}".formatted(slug, title));
	}

}
