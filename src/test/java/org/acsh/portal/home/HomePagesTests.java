package org.acsh.portal.home;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see first: the home page and the map. */
@PortalTest
class HomePagesTests {

	@Autowired
	MockMvcTester mvc;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@ParameterizedTest
	@CsvSource({ "/en/,What twelve countries learn about digital government",
			"/ru/,Как двенадцать стран учатся цифровому управлению" })
	void theGreetingCountsTheCountriesOfTheCurrentPhase(String path, String heading) throws Exception {
		assertThat(this.reader.texts(path, "h1")).containsExactly(heading);
	}

	@Test
	void everyFigureIsTheLengthOfTheListItLeadsTo() throws Exception {
		List<Element> figures = this.reader.open("/en/").select(".figures > div");
		assertThat(figures).hasSize(5);
		for (Element figure : figures) {
			Document list = this.reader.open(figure.select("a").attr("href"));
			assertThat(list.select(
					"main .people > li, #countries .countries > li, main .group .entries > li, main .group .resources > li")
				.size()).as(figure.text()).isEqualTo(Integer.parseInt(figure.select("dd").text()));
		}
	}

	@Test
	void theLatestEventsAreShownTheLatestFirst() throws Exception {
		assertThat(this.reader.texts("/ru/", "#latest .when")).hasSize(3).first().isEqualTo("октябрь 2025 г.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/ru/countries" })
	void theMapLeadsToEachMemberAndTheDonor(String path) throws Exception {
		Document page = this.reader.open(path);
		assertThat(page.select(".map a")).hasSize(13)
			.allSatisfy(link -> assertThat(link.attr("aria-label")).contains(": "));
		assertThat(page.select(".map a.guest").eachAttr("href")).singleElement().asString().endsWith("/countries/kr");
	}

	@Test
	void theMapSaysWhatAListSays() throws Exception {
		assertThat(this.reader.open("/en/countries").select(".map a[href$=/bd]").attr("aria-label"))
			.matches("Bangladesh: member since 2024, \\d+ events?");
		assertThat(this.reader.open("/ru/").select(".map a[href$=/kr]").attr("aria-label"))
			.matches("Республика Корея: донор и принимающая сторона, \\d+ мероприяти[ейя]+");
	}

	@Test
	void countriesAreListedByRegionAndByName() throws Exception {
		assertThat(this.reader.texts("/en/countries", ".part > h2")).containsExactly("Central Asia", "Caucasus",
				"Asia-Pacific", "Donor and host", "In numbers");
		assertThat(this.reader.texts("/en/countries", "#caucasus .name")).containsExactly("AM Armenia", "AZ Azerbaijan",
				"GE Georgia");
		assertThat(this.reader.texts("/ru/countries", "#caucasus .name")).containsExactly("AZ Азербайджан",
				"AM Армения", "GE Грузия");
	}

	@Test
	void aCountryOfTheListSaysSinceWhenItTakesPart() throws Exception {
		Document page = this.reader.open("/en/countries");
		assertThat(page.select("#central-asia .role").eachText())
			.allMatch(role -> role.startsWith("Member since 2021"));
		assertThat(page.select("#asia-pacific .role").eachText())
			.allMatch(role -> role.startsWith("Member since 2024"));
		assertThat(page.select("#donors .role").text()).doesNotContain("Member").endsWith("events");
	}

	@Test
	void theNumberOfEventsLeadsToThem() throws Exception {
		Elements link = this.reader.open("/en/countries").select("#caucasus .role a[href$=country=ge]");

		Document events = this.reader.open(link.attr("href"));
		assertThat(link.text()).startsWith(events.select("main .group .entries > li").size() + " event");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/ru/countries" })
	void aPageTakesAtMostSevenStatements(String path) throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open(path))).isBetween(1, 7);
	}

	@Test
	void theTableSaysWhatTheMapSays() throws Exception {
		Document page = this.reader.open("/en/countries");
		assertThat(page.select(".ledger tbody tr")).hasSize(13).allSatisfy(row -> {
			String events = row.select("td:last-child").text();
			String link = ".map a[href=" + row.select("th a").attr("href") + "]";
			assertThat(page.select(link).attr("aria-label"))
				.endsWith(", " + events + (events.equals("1") ? " event" : " events"));
		});
	}

	@Test
	void coloursHaveDotsAndALegend() throws Exception {
		Document page = this.reader.open("/en/");
		assertThat(page.select(".map a.step-1 .dots, .map a.step-2 .dots, .map a.step-3 .dots"))
			.hasSize(page.select(".map a:not(.step-0)").size());
		assertThat(page.select(".key .step").eachText()).containsExactly("1 event", "2 events", "3 events");
	}

	@ParameterizedTest
	@CsvSource({ "/en/countries,Country,Armenia", "/en/countries?sort=events,In all,Kazakhstan",
			"/ru/countries?sort=hosted,Прошло в стране,Республика Корея" })
	void theTableStandsInTheOrderThatIsAskedFor(String path, String head, String first) throws Exception {
		Document page = this.reader.open(path);
		assertThat(page.select(".ledger [aria-sort]").eachText()).containsExactly(head);
		assertThat(page.select(".ledger tbody th a").eachText()).first().isEqualTo(first);
		assertThat(StatementCount.of(() -> this.reader.open(path))).isBetween(1, 6);
	}

	@Test
	void theNewestPublicationsAreNamed() throws Exception {
		assertThat(this.reader.texts("/en/", "#new cite")).contains("OECD Digital Government Review of Korea");
	}

	@Test
	void noCountryHasAZero() throws Exception {
		assertThat(this.reader.texts("/en/", ".countries .tally")).isNotEmpty()
			.allSatisfy(tally -> assertThat(tally).matches("([1-9]\\d*)\\1 events?"));
	}

}
