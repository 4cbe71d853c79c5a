package org.acsh.portal.browse;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.event.EventExamples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see of the list of events. */
@PortalTest
@Transactional
class EventListPagesTests {

	private static final String TITLES = "main .entries h3";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EventExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@Test
	void eventsStandTheLatestFirst() throws Exception {
		assertThat(this.reader.texts("/en/events", ".entries .when")).containsExactly("October 2025", "October 2025",
				"October 2025", "21 April 2025", "16 May 2024", "2024", "September 2022", "September 2022");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "kind=study-visit,3", "phase=capacity-building-1,1", "year=2024,2", "country=tj,2",
					"topic=cybersecurity,2", "format=online,1", "q=Forum,2", "when=past,8", "when=upcoming,0",
					"country=tj&year=2022,1", "q=форум,2" })
	void everyFilterNarrowsTheList(String query, int found) throws Exception {
		assertThat(this.reader.texts("/ru/events?" + query, TITLES)).hasSize(found);
	}

	@Test
	void aCountSaysWhatItsLinkLeadsTo() throws Exception {
		Document page = this.reader.open("/en/events?country=kz");
		List<String> links = page.select(".filters a:not([aria-current])").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(15);
		for (String link : links) {
			String tally = page.select(".filters a[href='" + link + "'] .tally").text();
			assertThat(this.reader.texts(link, TITLES)).as(link).hasSize(Integer.parseInt(tally));
		}
	}

	@Test
	void theCountriesStandInTheOrderOfTheReadersLanguage() throws Exception {
		String countries = ".filters li a[href*='country='] span:first-child";
		assertThat(this.reader.texts("/en/events", countries)).startsWith("Armenia", "Azerbaijan", "Bangladesh");
		assertThat(this.reader.texts("/ru/events", countries)).startsWith("Азербайджан", "Армения", "Бангладеш");
	}

	@Test
	void theYearsStandTheNewestFirst() throws Exception {
		assertThat(this.reader.texts("/en/events", ".filters li a[href*='year='] span:first-child"))
			.containsExactly("2025", "2024", "2022");
	}

	@Test
	void whatIsChosenIsNamedAndCanBeTakenBack() throws Exception {
		Document page = this.reader.open("/en/events?kind=study-visit&year=2024");
		assertThat(page.select(".applied a").eachText()).containsExactly("Study visits", "2024", "Clear all");
		assertThat(page.select(".applied a").eachAttr("href")).containsExactly("/en/events?year=2024",
				"/en/events?kind=study-visit", "/en/events");
		assertThat(page.select(".filters [aria-current]").eachText()).containsExactly("Study visits 1", "2024 1");
		assertThat(page.title()).startsWith("Events: Study visits, 2024 ·");
	}

	@Test
	void wordsAreKeptInTheFiltersAndTheFiltersInTheSearch() throws Exception {
		Document page = this.reader.open("/en/events?q=Forum&year=2025");
		assertThat(page.select("#words").attr("value")).isEqualTo("Forum");
		assertThat(page.select(".opening input[type=hidden]").outerHtml()).contains("name=\"year\" value=\"2025\"");
		assertThat(page.select(".filters a").eachAttr("href")).allMatch(link -> link.contains("q=Forum"));
	}

	@Test
	void anEmptyResultSaysWhatToLeaveOut() throws Exception {
		Document page = this.reader.open("/ru/events?format=online&country=tg&topic=none");
		assertThat(page.select("main h2").eachText()).contains("Мероприятий не найдено");
		assertThat(page.select(".applied a").eachText()).containsExactly("Того", "none", "Онлайн", "Сбросить всё");
		Document nearly = this.reader.open("/en/events?format=online&topic=blockchain");
		assertThat(nearly.select(".prose li").eachText()).containsExactly("without Blockchain 1 event",
				"without Online 1 event");
	}

	@Test
	void theNumberOfResultsIsInWords() throws Exception {
		assertThat(this.reader.texts("/ru/events?year=2024", ".applied > span")).containsExactly("2 мероприятия");
		assertThat(this.reader.texts("/ru/events", ".applied > span")).containsExactly("8 мероприятий");
	}

	@Test
	void titlesSortInTheReadersLanguage() throws Exception {
		assertThat(this.reader.texts("/en/events?sort=title", TITLES))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		assertThat(this.reader.texts("/ru/events?sort=oldest", ".when")).first().isEqualTo("сентябрь 2022 г.");
	}

	@Test
	void whatIsToComeStandsApartAndFirst() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/en/events");
		assertThat(page.select("main .group h2").eachText()).containsExactly("Upcoming events 1", "Past events 11");
		assertThat(page.select(TITLES).eachText()).first().isEqualTo("A forum to come");
		assertThat(this.reader.texts("/en/events?when=upcoming", TITLES)).containsExactly("A forum to come");
	}

	@Test
	void whatWasCalledOffSaysSo() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/events?q=called+off", ".kind")).containsExactly("Seminar Cancelled");
	}

	@Test
	void aPageHoldsTwentyAndTheAddressOfTheNext() throws Exception {
		this.examples.publishMany(30);
		Document first = this.reader.open("/en/events?year=2021");
		assertThat(first.select(TITLES)).hasSize(20);
		Document second = this.reader.open(first.select("[rel=next]").attr("href"));
		assertThat(second.select(TITLES)).hasSize(10);
		assertThat(second.select(".pages .note").text()).isEqualTo("Page 2 of 2");
		assertThat(second.select("[rel=prev]").attr("href")).isEqualTo("/en/events?year=2021");
	}

	@Test
	void aTextInAnotherLanguageSaysWhich() throws Exception {
		this.examples.publishMany(1);
		assertThat(this.reader.open("/ru/events?year=2021").select(TITLES + " a").attr("lang")).isEqualTo("en");
		assertThat(this.reader.open("/en/events?year=2021").select(TITLES + " a").hasAttr("lang")).isFalse();
	}

	@Test
	void aWithdrawnEventIsInNoList() throws Exception {
		this.examples.withdraw("example-withdrawn", "Canary withdrawn");
		for (String path : List.of("/en/events", "/en/events?year=2021", "/en/calendar?month=2021-03")) {
			assertThat(this.reader.open(path).html()).doesNotContain("Canary withdrawn");
		}
		assertThat(this.reader.texts("/en/events?q=canary", TITLES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=-1", "page=0", "page=abc", "page=99999999999", "year=abc", "year=-1", "kind=x",
			"country=%00", "q=%00", "q=%27%22%3C%3E%5C", "sort=;drop", "when=never", "topic=%F0%9F%98%80",
			"page=1&page=2", "phase=-", "q=%25%26%7C%21%28" })
	void aParameterThatMeansNothingIsNoMistake(String query) {
		assertThat(this.reader.answer("/en/events?" + query)).hasStatusOk();
	}

	@Test
	void aKindThatIsNoneIsAsGoodAsNone() throws Exception {
		assertThat(this.reader.texts("/en/events?kind=x", TITLES)).hasSize(8);
		assertThat(this.reader.texts("/en/events?kind=x", ".applied a")).isEmpty();
		assertThat(this.reader.texts("/en/events?kind=other", ".applied a")).contains("Other events");
	}

	@Test
	void aPageBeyondTheLastIsTheLast() throws Exception {
		assertThat(this.reader.texts("/en/events?page=700", TITLES)).hasSize(8);
	}

	@Test
	void aQuestionOfAnyLengthIsAnswered() {
		assertThat(this.reader.answer("/en/events?q=" + "x".repeat(10_000))).hasStatusOk();
	}

	@Test
	void aListTakesTheSameStatementsAtOneRowAndAtThirty() throws Exception {
		this.examples.publishMany(30);
		int one = StatementCount.of(() -> this.reader.open("/en/events?format=online"));
		int many = StatementCount.of(() -> this.reader.open("/en/events"));
		assertThat(one).isEqualTo(many).isEqualTo(2);
	}

}
