package org.acsh.portal.country;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see of a country. */
@PortalTest
class CountryPagesTests {

	@Autowired
	MockMvcTester mvc;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@Test
	void aMemberOfBothPhasesTakesPartSinceTheFirst() throws Exception {
		Document page = this.reader.open("/en/countries/kz");
		assertThat(page.select("h1 > span:last-child").text()).isEqualTo("Kazakhstan");
		assertThat(page.select("#programme > p").eachText()).containsExactly("Member since 2021");
		assertThat(page.select("#programme .meta").eachText()).containsExactly("Phase 2 Participant",
				"Phase 1 Participant");
	}

	@Test
	void aCountryThatJoinedLaterWasNotYetAParticipant() throws Exception {
		Document page = this.reader.open("/en/countries/bd");
		assertThat(page.select("#programme > p").eachText()).containsExactly("Member since 2024");
		assertThat(page.select("#programme .meta").eachText()).containsExactly("Phase 2 Participant",
				"Phase 1 Not yet a participant");
		assertThat(this.reader.texts("/ru/countries/bd", "#programme .meta")).containsExactly("Этап 2 Участница",
				"Этап 1 Ещё не участвовала");
	}

	@Test
	void theDonorIsNoMember() throws Exception {
		assertThat(this.reader.texts("/en/countries/kr", "#programme > *:not(h2)")).containsExactly("Programme donor",
				"Not a participating country");
		assertThat(this.reader.texts("/ru/countries/kr", "#programme > *:not(h2)")).containsExactly("Донор программы",
				"Не входит в число стран-участниц");
	}

	@Test
	void aCountryThatIsOnlyMentionedHasAPageToo() throws Exception {
		Document page = this.reader.open("/en/countries/tg");
		assertThat(page.select("#programme > *:not(h2)").eachText()).containsExactly("Not a participating country");
	}

	@Test
	void itsOfficialNameAndItsRegionAreTold() throws Exception {
		Document page = this.reader.open("/ru/countries/am");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Республика Армения", "Кавказ");
		assertThat(page.select(".facts a").eachAttr("href")).containsExactly("/ru/regions/caucasus");
		assertThat(this.reader.texts("/en/countries/ge", ".facts dd")).containsExactly("Caucasus");
	}

	@Test
	void itsOrganisationsAreNamed() throws Exception {
		assertThat(this.reader.open("/en/countries/la").select("#organisations .name a").eachAttr("href"))
			.containsExactly("/en/organisations/mtc-la");
	}

	@Test
	void thePeopleOfItsInstitutionsAreNamed() throws Exception {
		assertThat(this.reader.texts("/en/countries/la", "#people .name")).containsExactly("Keovysouk Solaphom");
		assertThat(this.reader.open("/en/countries/tg").select("#people")).isEmpty();
	}

	@Test
	void aPageOfThreePartsHasAListOfThem() throws Exception {
		Document page = this.reader.open("/en/countries/kz");
		assertThat(page.select(".contents a").eachAttr("href")).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy(href -> assertThat(page.select("section" + href)).hasSize(1));
		assertThat(this.reader.open("/en/countries/tg").select(".contents")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/kz", "/ru/countries/kr" })
	void aPageTakesAtMostTwelveStatements(String path) throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open(path))).isBetween(1, 12);
	}

	@Test
	void anotherSpellingOfTheCodeLeadsToThePage() {
		assertThat(this.reader.answer("/en/countries/KZ")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasRedirectedUrl("/en/countries/kz");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/zz", "/ru/countries/kaz", "/en/countries/k", "/en/countries/1z",
			"/en/countries/kz/nothing", "/en/countries/%D0%BA%D0%B7", "/en/countries/k%27", "/en/countries/kz;x=1" })
	void whatIsUnknownIsNotFound(String path) {
		assertThat(this.reader.answer(path).getResponse().getStatus()).isBetween(400, 404);
	}

}
