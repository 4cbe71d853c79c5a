package org.acsh.portal.event;

import java.util.List;
import java.util.Map;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What an event's form keeps and gives away. */
class EventFormTests {

	private static final EventForm FORUM = EventExamples.form("""
			slug: forum-2024
			kind: FORUM
			title: {en: A forum, ru: Форум}
			body: {en: About data.}
			dates: 5–6 December 2024
			periodNote: {en: As announced}
			durationDays: 2
			places: [{city: {en: Astana}, country: KZ}]
			headcount: at least 30
			countryCount: 3
			countries: [KZ, KR]
			phase: capacity-building/2
			parent: study-visit-2024
			network: p2p-alliance-of-practitioners
			topics: [smart-city]
			partners: [{role: HOST, organisation: mois}]
			speakers: [{role: SPEAKER, person: joao-vasconcelos, organisation: wbg}]
			sessions:
			  - key: talks
			    kind: TALK
			    day: 2
			    institution: samsung-sds
			    presentations:
			      - {key: one, speakers: [{role: PRESENTER, person: barbara-ubaldi}]}
			quotes: [{text: {en: It works.}, person: min-jae-kim}]
			links: [{kind: WEBSITE, publisher: the-astana-times}]
			outcome: {en: They agreed.}
			followUp: {en: They meet again.}
			status: POSTPONED
			statusReason: {en: The hall was flooded.}
			languages: [en, ru]
			""");

	@Test
	void itIsStoredAsItWasTyped() {
		JsonMapper json = new JsonMapper();
		assertThat(json.readValue(json.writeValueAsString(FORUM), EventForm.class)).isEqualTo(FORUM);
		assertThat(Document.of(FORUM).as(EventForm.class)).isEqualTo(FORUM);
	}

	@Test
	void itIsPostedWithGapsAndUntickedBoxes() {
		EventForm posted = new FormBinder<>(EventForm.class)
			.bind(Map.of("title.texts[ru]", values("Форум"), "kind", values(""), "status", values("POSTPONED"),
					"audience", values("SENIOR", "MID_LEVEL"), "sessions[1].key", values("talks"),
					"sessions[1].speakers[2].person", values("Someone"), "sessions[3].startsAt", values("soon")));
		assertThat(posted).isEqualTo(EventExamples.form("""
				title: {ru: Форум}
				status: POSTPONED
				audience: [SENIOR, MID_LEVEL]
				sessions: [{key: talks, speakers: [{person: Someone}]}, {startsAt: soon}]
				"""));
	}

	@Test
	void aCopyKeepsWhatTheNextEventOfThisSortWillHave() {
		assertThat(FORUM.copy()).usingRecursiveComparison()
			.comparingOnlyFields("kind", "title", "body", "durationDays", "places", "countries", "phase", "network",
					"topics", "partners", "speakers", "languages")
			.isEqualTo(FORUM);
		assertThat(FORUM.copy().sessions()).extracting(SessionForm::key, SessionForm::day)
			.containsExactly(tuple("talks", "2"));
	}

	@Test
	void aCopyHasNothingOfWhatHappened() {
		EventForm copy = FORUM.copy();
		assertThat(List.of(copy.slug(), copy.dates(), copy.headcount(), copy.countryCount(), copy.parent()))
			.allMatch(String::isEmpty);
		assertThat(List.of(copy.periodNote(), copy.outcome(), copy.followUp(), copy.statusReason()))
			.allMatch(Wording::isBlank);
		assertThat(copy.status()).isEqualTo(EventStatus.SCHEDULED);
		assertThat(copy.quotes()).isEmpty();
		assertThat(copy.links()).isEmpty();
	}

	@Test
	void allRecordsThatItNamesAreFoundWithTheirFields() {
		assertThat(Document.of(FORUM).references(EventForm.class))
			.extracting(found -> found.name() + " " + found.register() + " " + found.value())
			.containsExactly("kind event-kinds FORUM", "places[0].country countries KZ", "countries[0] countries KZ",
					"countries[1] countries KR", "phase phases capacity-building/2", "parent events study-visit-2024",
					"network networks p2p-alliance-of-practitioners", "topics[0] topics smart-city",
					"partners[0].organisation organisations mois", "speakers[0].person people joao-vasconcelos",
					"speakers[0].organisation organisations wbg", "sessions[0].institution organisations samsung-sds",
					"sessions[0].presentations[0].speakers[0].person people barbara-ubaldi",
					"quotes[0].person people min-jae-kim", "links[0].publisher organisations the-astana-times",
					"languages[0] languages en", "languages[1] languages ru");
	}

	private static String[] values(String... values) {
		return values;
	}

}
