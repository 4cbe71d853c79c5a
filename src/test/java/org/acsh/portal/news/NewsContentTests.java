package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** News and press reports: their pages, their list, the pages that lead to them. */
@PortalTest
@Transactional
class NewsContentTests {

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final NewsForm REPORT = form("""
			slug: example-report
			kind: PRESS
			title: {en: A seminar in Astana, ru: Семинар в Астане, kk: Астанадағы семинар}
			titleLanguage: kk
			published: 22 April 2021
			summary: {en: In short.}
			body: {en: At *length*.}
			publisher: the-astana-times
			language: kk
			url: https://example.org/report
			credit: Aida Dosbergenova
			events: [{event: study-visit-2022}]
			people: [{person: barbara-ubaldi}]
			publications: [{publication: tech-savvy}]
			languages: [en, ru, kk]
			""");

	private static final String ADDRESS = "/en/news/example-report";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	Kinds kinds;

	@Autowired
	MessageSource messages;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		shelf.publish("news", id, REPORT);
		org.jsoup.nodes.Document page = reader.open(ADDRESS);
		assertThat(page.select("h1").attr("lang") + " " + page.select("h1").text()).isEqualTo("kk Астанадағы семинар");
		assertThat(page.select("main").text()).contains("In the press 22 April 2021", "In short.", "At length.",
				"Published by The Astana Times", "Language Kazakh", "Credit Aida Dosbergenova");
		assertThat(page.select("main a").eachAttr("href")).contains("https://example.org/report",
				"/en/organisations/the-astana-times", "/en/events/study-visit-2022", "/en/people/barbara-ubaldi",
				"/en/publications/tech-savvy");
	}

	@Test
	void whatWasNotTypedIsNotOnThePage() throws Exception {
		shelf.publish("news", id, news("2021-04-22"));
		org.jsoup.nodes.Document page = reader.open("/en/news/example-news");
		assertThat(page.select("main dt, main h2, main .lede, main .more, main a[rel=external]")).isEmpty();
		assertThat(page.select("main").text()).contains("News 22 April 2021").doesNotContain("headline");
	}

	@Test
	void whatItIsAboutLeadsToIt() throws Exception {
		shelf.publish("news", id, REPORT);
		for (String page : List.of("/en/events/study-visit-2022", "/en/people/barbara-ubaldi",
				"/en/publications/tech-savvy", "/en/organisations/the-astana-times", "/en/news",
				"/en/search?q=Астанадағы")) {
			assertThat(reader.open(page).select("main a").eachAttr("href")).as(page).contains(ADDRESS);
		}
	}

	@Test
	void whatIsTakenAwayIsListedNowhere() throws Exception {
		shelf.publish("news", id, REPORT);
		shelf.unpublish("news", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "A wrong date.")));
		assertThat(reader.texts(ADDRESS, "main .notice")).containsExactly("Withdrawn A wrong date.");
		for (String page : List.of("/en/events/study-visit-2022", "/en/publications/tech-savvy", "/en/news",
				"/en/search?q=Астанадағы")) {
			assertThat(reader.open(page).select("main a").eachAttr("href")).as(page).doesNotContain(ADDRESS);
		}
		shelf.publishAgain("news", id);
		shelf.unpublish("news", id, new Unpublishing.Gone(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.answer(ADDRESS)).hasStatus(410);
	}

	@Test
	void aReportDoesNotNameWhatReadersMayNotSee() throws Exception {
		shelf.publish("news", id, REPORT);
		shelf.unpublish("events", "study-visit-2022", Visibility.WITHDRAWN);
		shelf.unpublish("publications", "tech-savvy", Visibility.WITHDRAWN);
		assertThat(reader.open(ADDRESS).select("#about a").eachAttr("href"))
			.containsExactly("/en/people/barbara-ubaldi");
	}

	@Test
	void whatIsPublishedAgainTakesThePlaceOfWhatWas() throws Exception {
		shelf.publish("news", id, REPORT);
		shelf.publish("news", id, Shelf.addressed(REPORT.copy(), NewsForm.class, "example-report"));
		assertThat(reader.open(ADDRESS).select("main").text()).contains("The Astana Times")
			.doesNotContain("22 April", "In short.", "Aida");
	}

	@Test
	void theListIsNarrowedByKindPhaseAndYear() throws Exception {
		shelf.publish("news", id, REPORT);
		shelf.publish("news", news("2019-05-06"));
		assertThat(reader.texts("/en/news", ".entries h3")).containsExactly("Астанадағы семинар", "An example",
				"The Astana Times on artificial intelligence in the public sector of Kazakhstan and Korea");
		assertThat(reader.texts("/en/news?kind=news", ".entries h3")).containsExactly("An example");
		assertThat(reader.texts("/en/news?kind=press&year=2021", ".entries h3")).containsExactly("Астанадағы семинар");
		assertThat(reader.texts("/en/news?kind=press", ".filters li")).containsExactly("In the press 2", "News 1",
				"Phase 1, 2021–2023 1", "2021 1");
		assertThat(reader.texts("/en/news?phase=capacity-building-1", ".entries h3"))
			.containsExactly("Астанадағы семинар");
		assertThat(reader.texts("/en/news?year=1999", "h2")).contains("Nothing found");
		assertThat(reader.texts("/en/news?phase=capacity-building-2", ".applied a:first-of-type"))
			.containsExactly("Phase 2, 2024–2026");
	}

	@Test
	void aLongListHasPagesAndCostsNoMore() throws Exception {
		reader.open("/en/news");
		int before = StatementCount.of(() -> reader.open("/en/news"));
		for (int i = 1; i <= 30; i++) {
			shelf.publish("news", Shelf.addressed(news("2019-05-%02d".formatted(i)), NewsForm.class, "example-" + i));
		}
		assertThat(StatementCount.of(() -> reader.open("/en/news"))).isEqualTo(before);
		assertThat(reader.texts("/en/news", ".entries h3")).hasSize(20);
		assertThat(reader.texts("/en/news?page=2", ".entries h3")).hasSize(11);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kind: NEWS | en | published: Give the date of the news.
					kind: PRESS | en | publisher: Name the newspaper, agency or site that published the report.
					kind: PRESS | ru | publisher: Укажите газету, агентство или сайт, где вышла публикация.
					{kind: PRESS, publisher: oecd, titleLanguage: ko} | en | titleLanguage: Write the headline in this language as well, or leave the language empty.
					{kind: NEWS, published: '2021', events: [{key: a}]} | en | events[0].event: Name the event, or remove this item.
					{kind: NEWS, published: '2021', publications: [{publication: none}]} | en | publications[0].publication: No published record of “none”. Choose one from the list, or publish its record first.
					""")
	void whatCannotBePublishedIsToldAtItsField(String typed, String writer, String problem) {
		String fields = typed.startsWith("{") ? typed.substring(1, typed.length() - 1) : typed;
		assertThat(kinds.named("news")
			.problems(UUID.randomUUID(), Document.of(form("{slug: example, title: {en: A title}, " + fields + "}")))
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, Locale.of(writer))))
			.containsExactly(problem);
	}

	private static NewsForm news(String date) {
		return form("{slug: example-news, kind: NEWS, title: {en: An example}, published: '%s'}".formatted(date));
	}

	private static NewsForm form(String yaml) {
		return YAML.readValue(yaml, NewsForm.class);
	}

}
