package org.acsh.portal.programme;

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

/** What readers see of the programme and its phases. */
@PortalTest
class ProgrammePagesTests {

	private static final String PROGRAMME = "/en/programmes/capacity-building";

	@Autowired
	MockMvcTester mvc;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@Test
	void theOnlyProgrammeIsShownAtOnce() {
		assertThat(this.reader.answer("/ru/programmes")).hasStatus(HttpStatus.SEE_OTHER)
			.hasRedirectedUrl("/ru/programmes/capacity-building");
	}

	@Test
	void aProgrammeShowsItsPhasesTheLatestFirst() throws Exception {
		Document page = this.reader.open(PROGRAMME);
		assertThat(page.select("#phases .entries > li > .when").eachText()).containsExactly("2024–2026", "2021–2023");
		assertThat(page.select("#phases .meta").eachText()).containsExactly("12 countries", "7 countries");
		assertThat(page.select("#phases .entries > li:first-child .countries a")).hasSize(12);
	}

	@Test
	void itsPartnersAreNamedByRoleEachOnce() throws Exception {
		assertThat(this.reader.texts(PROGRAMME, ".facts > div:first-child")).first()
			.isEqualTo("Funded by Government of the Republic of Korea");
		assertThat(this.reader.texts(PROGRAMME, ".facts > div:nth-child(2) dd"))
			.containsExactly("United Nations Development Programme", "Astana Civil Service Hub");
	}

	@Test
	void aPhaseTellsWhoJoinedInIt() throws Exception {
		assertThat(this.reader.texts(PROGRAMME + "/phases/2", "#countries .note"))
			.containsExactly("Joined in this phase: Bangladesh, Cambodia, Laos, Mongolia, Philippines");
		assertThat(this.reader.texts("/ru/programmes/capacity-building/phases/2", "#countries .note"))
			.containsExactly("На этом этапе присоединились: Бангладеш, Камбоджа, Лаос, Монголия, Филиппины");
		assertThat(this.reader.texts(PROGRAMME + "/phases/1", "#countries .note")).isEmpty();
	}

	@Test
	void aPhaseLeadsToTheOthers() throws Exception {
		Document page = this.reader.open(PROGRAMME + "/phases/1");
		assertThat(page.select("#phases h3 a").eachAttr("href")).containsExactly(PROGRAMME + "/phases/2");
		assertThat(page.select("#countries .countries a")).hasSize(7);
	}

	@Test
	void anOrganisationTellsHowItCarriesThePhases() throws Exception {
		assertThat(this.reader.texts("/en/organisations/undp", "#programme .meta"))
			.containsExactly("Phase 2 Implementer", "Phase 1 Implementer");
		assertThat(this.reader.texts("/ru/organisations/gov-kr", "#programme .meta")).containsExactly("Этап 2 Донор",
				"Этап 1 Донор");
		assertThat(this.reader.open("/en/organisations/samsung-sds").select("#programme")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { PROGRAMME, PROGRAMME + "/phases/2" })
	void aPageTakesAtMostSixStatements(String path) throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open(path))).isBetween(1, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/programmes/nothing", "/en/programmes/nothing/phases/1", PROGRAMME + "/phases/3",
			PROGRAMME + "/phases/0", PROGRAMME + "/phases/one", PROGRAMME + "/phases/999999999999",
			PROGRAMME + "/phases", "/en/programmes/'or'1" })
	void whatIsUnknownIsNotFound(String path) {
		assertThat(this.reader.answer(path)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
