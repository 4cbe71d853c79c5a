package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was typed of a meeting becomes what readers see, again and again. */
@PortalTest
@Transactional
class MeetingContentTests {

	private static final String TALKS = """
			slug: example-talks
			kind: MULTILATERAL
			subject: {en: An exchange of trainers, ru: Обмен преподавателями}
			event: study-visit-2022
			date: 12 March 2021
			dateNote: {en: As announced}
			city: {en: Astana}
			venue: {en: A hall}
			country: KZ
			parties:
			  - {person: min-jae-kim, titleThen: {en: Minister then}, organisation: mois}
			  - {organisation: undp}
			topics: [smart-city, blockchain]
			points:
			  - {text: {en: A list of trainers is sent}, person: min-jae-kim, organisation: nia, due: May 2021, state: DONE, confidentiality: PUBLIC}
			  - {text: {en: The fees are halved}, confidentiality: PARTNERS}
			outcomes:
			  - {kind: MEMORANDUM, title: {en: A memorandum on trainers}, signed: 13 March 2021, url: "https://example.org/memo"}
			  - {kind: MINUTES, title: {en: What was noted}}
			""";

	private static final String ADDRESS = "/en/meetings/example-talks";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	MeetingContent content;

	@Autowired
	JdbcClient database;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void itIsStoredAsItWasTyped() {
		JsonMapper json = new JsonMapper();
		MeetingForm form = MeetingExamples.form(TALKS);
		assertThat(json.readValue(json.writeValueAsString(form), MeetingForm.class)).isEqualTo(form);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish(TALKS);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("Multilateral meeting", "An exchange of trainers",
				"12 March 2021", "As announced", "A hall, Astana, Kazakhstan", "Minister then",
				"Ministry of the Interior and Safety", "United Nations Development Programme", "Smart city",
				"A list of trainers is sent", "Due May 2021", "Done", "A memorandum on trainers",
				"Memorandum of understanding", "Signed 13 March 2021", "What was noted");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/events/study-visit-2022",
				"/en/people/min-jae-kim", "/en/organisations/undp", "/en/organisations/nia", "/en/countries/kz",
				"/en/topics/blockchain", "https://example.org/memo");
		assertThat(reader.open("/ru/meetings/example-talks").select("h1").text()).isEqualTo("Обмен преподавателями");
	}

	@Test
	void eachPageThatItNamesLeadsBack() throws Exception {
		publish(TALKS);
		for (String path : List.of("/events/study-visit-2022", "/people/min-jae-kim", "/organisations/undp",
				"/organisations/mois", "/organisations/nia", "/countries/kz")) {
			assertThat(reader.open("/en" + path).select("#meetings a").eachAttr("href")).as(path)
				.contains("/en/meetings/example-talks");
		}
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		publish(TALKS);
		shelf.publish("meetings", id, MeetingExamples.talks("example-talks", "Talks"));
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main .part").eachAttr("id")).containsExactly("parties");
		assertThat(page.select(".facts dt").eachText()).containsExactly("When");
	}

	@Test
	void whatIsPublishedAgainUnchangedWritesNoRow() {
		publish(TALKS);
		int before = database.sql("select sum(version) from meeting").query(Integer.class).single();
		publish(TALKS);
		assertThat(database.sql("select sum(version) from meeting").query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void partiesAndTopicsCanBeReordered() throws Exception {
		publish(TALKS);
		publish(TALKS.replace("[smart-city, blockchain]", "[blockchain, smart-city]")
			.replace("parties:\n", "parties:\n  - {person: gillian-dorner}\n"));
		database.sql("set constraints all immediate").update();
		assertThat(reader.texts(ADDRESS, "#topics a")).containsExactly("Blockchain", "Smart city");
		assertThat(reader.texts(ADDRESS, "#parties .name")).containsExactly("Gillian Dorner", "H.E. Min Jae Kim",
				"United Nations Development Programme");
	}

	@Test
	void aMeetingOnTheMarginsMayLeaveItsDateToTheEvent() throws Exception {
		publish(TALKS.replace("date: 12 March 2021\n", "").replace("dateNote: {en: As announced}\n", ""));
		assertThat(reader.texts(ADDRESS, ".facts dd").getFirst()).isEqualTo("September 2022 date of the event");
	}

	@Test
	void itsAddressIsTheOneTypedLast() {
		publish(TALKS);
		publish(TALKS.replace("example-talks", "example-renamed"));
		assertThat(reader.answer("/en/meetings/example-renamed")).hasStatusOk();
		assertThat(reader.answer(ADDRESS)).hasStatus(301);
	}

	@Test
	void aPreviewIsTheReadersPage() {
		publish(TALKS);
		ModelAndView preview = content.page(id, Locale.UK);
		ModelAndView page = Objects.requireNonNull(mvc.get().uri(ADDRESS).exchange().getMvcResult().getModelAndView());
		assertThat(preview.getViewName()).isEqualTo(page.getViewName());
		assertThat(page.getModel()).containsAllEntriesOf(preview.getModel());
	}

	@Test
	void aCopyIsForTheNextMeetingOfTheSamePeople() {
		MeetingForm copy = MeetingExamples.form(TALKS).copy();
		assertThat(copy.parties()).isEqualTo(MeetingExamples.form(TALKS).parties());
		assertThat(List.of(copy.slug(), copy.date(), copy.event())).allMatch(String::isEmpty);
		assertThat(copy.points()).isEmpty();
		assertThat(copy.outcomes()).isEmpty();
	}

	private void publish(String yaml) {
		shelf.publish("meetings", id, MeetingExamples.form(yaml));
	}

}
