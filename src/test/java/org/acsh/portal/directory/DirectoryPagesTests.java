package org.acsh.portal.directory;

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
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see of people and organisations. */
@PortalTest
class DirectoryPagesTests {

	private static final String NINO = """
			{slug: nino-beridze, name: {source: ka, texts: {ka: ნინო ბერიძე, hy: Նինո Բերիձե, en: Nino Beridze}}}""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DirectoryExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@Test
	@Transactional
	void peopleAreSortedByTheReadersAlphabet() throws Exception {
		examples.publishPerson("ru", "Ёлкин Андрей");
		examples.publishPerson("ru", "Елагин Борис");
		examples.publishPerson("ru", "Емелин Виктор");
		assertThat(this.reader.texts("/ru/people", ".people .name")).containsSubsequence("Алихан Байменов",
				"Елагин Борис", "Ёлкин Андрей", "Емелин Виктор", "Чан Кёнми");
		assertThat(this.reader.texts("/ru/people?page=2", ".people .name")).isNotEmpty();
		assertThat(this.reader.texts("/en/people", ".people .name")).containsSubsequence("Alikhan Baimenov",
				"Yongsuk Lee", "Елагин Борис", "Ёлкин Андрей");
	}

	@Test
	void aPersonOfTheListHasTitleAndEmployer() throws Exception {
		Document page = this.reader.open("/en/people");
		assertThat(page.select(".people > li:has(a[href$=/min-jae-kim])").text())
			.isEqualTo("Min Jae Kim Vice Minister Ministry of the Interior and Safety");
	}

	@Test
	void aPersonIsFoundUnderEachSpelling() throws Exception {
		Document page = this.reader.open("/en/people/dmitriy-mun");
		assertThat(page.select("h1").text()).isEqualTo("Dmitriy Mun");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Дмитрий Мун", "Dmitry Mun");
		assertThat(page.select(".facts dd").eachAttr("lang")).containsExactly("ru", "und");
	}

	@Test
	void aPostThatIsKnownForAYearSaysSo() throws Exception {
		assertThat(this.reader.texts("/en/people/sungjoo-son", ".lede")).containsExactly(
				"Director, Digital Government Cooperation Division, Ministry of the Interior and Safety as of 2022");
		assertThat(this.reader.texts("/ru/people/sungjoo-son", ".lede .note")).containsExactly("по данным за 2022 г.");
		assertThat(this.reader.texts("/en/people/byung-joon-park", ".lede .note")).isEmpty();
	}

	@Test
	@Transactional
	void aNameWithoutATranslationIsShownInItsOwnLanguage() throws Exception {
		examples.publish(DirectoryExamples.person(NINO));
		Document page = this.reader.open("/ru/people/nino-beridze");
		assertThat(page.select("h1 > span").outerHtml()).startsWith("<span lang=\"ka\"").contains("ნინო ბერიძე");
		assertThat(page.select(".facts dd[lang=hy]").text()).isEqualTo("Նինո Բերիձե");
		assertThat(page.select(".facts dd[lang=en]").text()).isEqualTo("Nino Beridze");
	}

	@Test
	void anOrganisationSaysWhatItIs() throws Exception {
		Document page = this.reader.open("/ru/organisations/mois");
		assertThat(page.select(".opening > .kind").text()).isEqualTo("Министерство");
		assertThat(page.select(".facts a").eachAttr("href")).containsExactly("/ru/countries/kr");
		assertThat(page.select(".facts").text()).contains("Роль в программе Координатор со стороны донора");
		assertThat(page.select("#people .name a").eachAttr("href")).contains("/ru/people/min-jae-kim");
	}

	@Test
	void anOrganisationsOtherNamesLeaveOutWhatThePageShows() throws Exception {
		assertThat(this.reader.texts("/ru/organisations/undp", ".facts > div:last-child dd"))
			.containsExactly("United Nations Development Programme", "UNDP", "Программа развития ООН");
	}

	@Test
	void organisationsAreListedWithKindAndCountry() throws Exception {
		Document page = this.reader.open("/en/organisations");
		assertThat(page.select(".people > li:has(a[href$=/acsh])").text())
			.isEqualTo("Astana Civil Service Hub Multilateral hub Kazakhstan");
		assertThat(page.select(".people .name").eachText()).hasSize(19)
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/people/alikhan-baimenov", "/en/organisations/acsh", "/en/organisations" })
	void aPageTakesAtMostTenStatements(String path) throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open(path))).isBetween(1, 10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/people/nobody", "/ru/organisations/nothing", "/en/people/x/y", "/en/people/a'b",
			"/en/organisations/--", "/en/people/alikhan-baimenov/more" })
	void whatIsUnknownIsNotFound(String path) {
		assertThat(this.reader.answer(path)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
