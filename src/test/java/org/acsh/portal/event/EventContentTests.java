package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.kernel.NotFoundException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How what was typed becomes what readers see, again and again. */
@PortalTest
@Transactional
class EventContentTests {

	private static final String TALKS = """
			  - key: talks
			    kind: TALK
			    day: 2
			    startsAt: "9:30"
			    endsAt: "11:00"
			    track: Hall A
			    title: {en: Talks}
			    presentations:
			""";

	private static final String FIRST = """
			      - {key: first, title: {en: The first talk}, speakers: [{role: PRESENTER, person: joao-vasconcelos}, {role: PRESENTER, person: barbara-ubaldi}]}
			""";

	private static final String SECOND = """
			      - {key: second, title: {en: The second talk}}
			""";

	private static final String VISIT = """
			  - {key: visit, kind: SITE_VISIT, title: {en: A visit}, institution: samsung-sds}
			""";

	private static final String FORUM = """
			slug: example-forum
			kind: FORUM
			title: {en: A forum of two days, ru: Двухдневный форум}
			summary: {en: In short.}
			body: {en: At length.}
			dates: 5–6 December 2024
			periodNote: {en: As announced}
			durationDays: 2
			zone: Asia/Almaty
			format: HYBRID
			places: [{city: {en: Astana}, venue: {en: A hall}, country: KZ}, {city: {en: Seoul}, country: KR}]
			morePlaces: true
			headcount: at least 30
			countryCount: about 3
			countries: [KZ, KR]
			audience: [SENIOR]
			phase: capacity-building/2
			topics: [smart-city, cybersecurity, blockchain]
			partners:
			  - {role: HOST, organisation: mois}
			  - {role: HOST, organisation: acsh}
			  - {role: HOST, organisation: undp}
			speakers:
			  - {role: SPEAKER, person: joao-vasconcelos, titleThen: {en: Expert}, organisation: wbg}
			  - {role: SPEAKER, person: barbara-ubaldi}
			sessions:
			""" + TALKS + FIRST + SECOND + VISIT
			+ """
					quotes: [{text: {en: It works.}, person: min-jae-kim}]
					links: [{kind: WEBSITE, title: {en: A report}, url: "https://example.org/press", publisher: the-astana-times, published: 7 December 2024, checked: 2025}]
					outcome: {en: They agreed.}
					followUp: {en: They meet again.}
					""";

	private static final String ADDRESS = "/en/events/example-forum";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	EventContent content;

	@Autowired
	JdbcClient database;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish(FORUM);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("A forum of two days", "In short.", "At length.",
				"5–6 December 2024 As announced", "2 days", "In person and online", "A hall, Astana, Kazakhstan",
				"Seoul and others, Republic of Korea", "at least 30 participants", "about 3 countries",
				"Senior civil servants", "Phase 2", "Smart city", "Day 2 6 December 2024", "09:30–11:00",
				"The first talk", "A visit", "It works.", "A report", "7 December 2024", "They agreed.",
				"They meet again.", "Expert", "World Bank Group");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/organisations/samsung-sds",
				"/en/people/min-jae-kim", "https://example.org/press", "/en/countries/kr");
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		publish(FORUM);
		publish("{slug: example-forum, kind: FORUM, title: {en: A forum}, dates: '2024'}");
		assertThat(reader.open(ADDRESS).select("main .part, .lede, .contents")).isEmpty();
	}

	@Test
	void whatIsPublishedAgainUnchangedWritesNoRow() {
		publish(FORUM);
		String version = "select sum(version) from (select version from event union all select version from event_session) v";
		int before = database.sql(version).query(Integer.class).single();
		publish(FORUM);
		assertThat(database.sql(version).query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void partnersTopicsAndSpeakersCanBeReordered() throws Exception {
		publish(FORUM);
		publish(FORUM.replace("[smart-city, cybersecurity, blockchain]", "[blockchain, smart-city, cybersecurity]")
			.replace("  - {role: HOST, organisation: mois}\n", "")
			.replace("organisation: undp}\n", "organisation: undp}\n  - {role: HOST, organisation: mois}\n")
			.replace("  - {role: SPEAKER, person: barbara-ubaldi}\n", "")
			.replace("speakers:\n  -", "speakers:\n  - {role: SPEAKER, person: barbara-ubaldi}\n  -"));
		checkConstraints();
		Document page = reader.open(ADDRESS);
		assertThat(page.select("#topics a").eachText()).containsExactly("Blockchain", "Smart city", "Cybersecurity");
		assertThat(page.select("#partners dd a").eachAttr("href")).containsExactly("/en/organisations/acsh",
				"/en/organisations/undp", "/en/organisations/mois");
		assertThat(page.select("#speakers .name").eachText()).containsExactly("Barbara Ubaldi", "João Vasconcelos");
	}

	@Test
	void sessionsAndTalksStayTheSameRowsWhereverTheyStand() throws Exception {
		publish(FORUM);
		List<?> before = rows();
		publish(FORUM.replace(TALKS + FIRST + SECOND + VISIT, VISIT + TALKS.replace("TALK", "PANEL") + SECOND + FIRST)
			.replace("    day: 2\n", ""));
		assertThat(rows()).isEqualTo(before);
		assertThat(reader.open(ADDRESS).select("#agenda h4").eachText()).containsExactly("A visit", "Talks");
		assertThat(reader.open(ADDRESS).select("#agenda .talks > li").eachText()).satisfiesExactly(
				first -> assertThat(first).contains("The second talk"),
				second -> assertThat(second).contains("The first talk"));
	}

	@Test
	void itemsCanBeTakenOutAndPutInAtOnce() throws Exception {
		publish(FORUM);
		publish(FORUM.replace("key: visit, kind: SITE_VISIT", "key: dinner, kind: BREAK")
			.replace("{key: first, title: {en: The first talk}", "{key: third, title: {en: The third talk}")
			.replace("organisation: mois", "organisation: nia")
			.replace("[smart-city, cyber", "[big-data, cyber"));
		checkConstraints();
		assertThat(database
			.sql("select key from event_session join event on event.id = event_id where slug = ? order by key")
			.param("example-forum")
			.query(String.class)
			.list()).containsExactly("dinner", "talks");
		assertThat(reader.open(ADDRESS).select("main").text()).contains("The third talk", "Big data")
			.doesNotContain("The first talk", "Smart city");
	}

	@Test
	void whatIsNamedTwiceIsNamedOnce() throws Exception {
		publish(FORUM.replace("[smart-city, cybersecurity", "[smart-city, smart-city")
			.replace("organisation: acsh", "organisation: mois"));
		checkConstraints();
		assertThat(reader.texts(ADDRESS, "#topics a")).containsExactly("Smart city", "Blockchain");
	}

	@Test
	void theAgendaMovesAlongWithTheDatesAndPressDoesNot() throws Exception {
		publish(FORUM);
		publish(FORUM.replace("5–6 December 2024", "12–13 December 2024"));
		Document page = reader.open(ADDRESS);
		assertThat(page.select(".day h3").eachText()).contains("Day 2 13 December 2024");
		assertThat(page.select("#websites").text()).contains("7 December 2024");
	}

	@Test
	void itsAddressIsTheOneTypedLast() throws Exception {
		publish(FORUM);
		publish(FORUM.replace("example-forum", "example-renamed"));
		assertThat(reader.texts(ADDRESS.replace("forum", "renamed"), "h1")).containsExactly("A forum of two days");
	}

	@Test
	void aPreviewIsTheReadersPage() {
		publish(FORUM);
		ModelAndView preview = content.page(id, Locale.UK);
		ModelAndView page = Objects.requireNonNull(mvc.get().uri(ADDRESS).exchange().getMvcResult().getModelAndView());
		assertThat(preview.getViewName()).isEqualTo(page.getViewName());
		assertThat(page.getModel()).containsAllEntriesOf(preview.getModel());
	}

	@Test
	void whatWasNeverPublishedHasNoPage() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> content.page(id, Locale.UK));
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void nothingIsPublishedOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> content.publish(id, EventExamples.form(FORUM)));
	}

	private void publish(String yaml) {
		shelf.publish("events", id, EventExamples.form(yaml));
	}

	private List<?> rows() {
		return database.sql("""
				select s.id as session, p.id as talk
				from event join event_session s on event_id = event.id left join presentation p on session_id = s.id
				where content = :id order by 1, 2
				""").param("id", id).query().listOfRows();
	}

	private void checkConstraints() {
		database.sql("set constraints all immediate").update();
	}

}
