package org.acsh.portal.directory;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
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

/** How readers find someone among many. */
@PortalTest
@Transactional
class DirectoryListTests {

	private static final String NAMES = ".people .name";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DirectoryExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@ParameterizedTest
	@CsvSource({ "Byung Joon Park,Byung Joon Park", "byungjoon,Byung Joon Park", "Dmitry,Dmitriy Mun",
			"Joao,João Vasconcelos", "Алихан Байменов,Alikhan Baimenov", "Baimenof,Alikhan Baimenov",
			"Убальди,Barbara Ubaldi", "Vice Minister Kim,Min Jae Kim" })
	void aPersonIsFoundUnderEverySpelling(String typed, String name) throws Exception {
		assertThat(reader.texts("/en/people?q=" + typed, NAMES)).containsExactly(name);
	}

	@Test
	void peopleAreNarrowedByCountryAndLetter() throws Exception {
		Document page = reader.open("/en/people?country=kz");
		assertThat(page.select(NAMES).eachText()).containsExactly("Alikhan Baimenov", "Dmitriy Mun");
		assertThat(page.select(".applied").text()).startsWith("2 people");
		assertThat(page.select(".letters a").eachText()).containsExactly("A", "D");
		assertThat(page.select(".filters a[aria-current]").attr("href")).isEqualTo("/en/people");
		assertThat(reader.texts("/en/people?country=kz&letter=d", NAMES)).containsExactly("Dmitriy Mun");
		assertThat(reader.texts("/ru/people?letter=д", NAMES)).containsExactly("Джиллиан Дорнер", "Дмитрий Мун",
				"Дэвид Алмирол");
	}

	@Test
	void organisationsAreNarrowedByKind() throws Exception {
		Document page = reader.open("/ru/organisations?kind=agency");
		assertThat(page.select(NAMES).eachText())
			.containsExactly("Национальное агентство информационного общества Республики Корея");
		assertThat(page.select(".filters a[aria-current]").text()).isEqualTo("Агентства 1");
	}

	@Test
	void whereNobodyIsFoundTheListSaysSo() throws Exception {
		Document page = reader.open("/en/people?q=zzzzzz");
		assertThat(page.select(NAMES)).isEmpty();
		assertThat(page.select(".applied").text()).isEqualTo("Nobody found Clear all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "country=x", "letter=ab", "page=0", "page=99", "kind=%27", "q=%27%25", "page=x" })
	void whatCannotBeMeantIsLeftOut(String asked) {
		assertThat(reader.answer("/en/people?" + asked)).hasStatusOk();
	}

	@Test
	void aListTakesAsManyStatementsHoweverLongItIsAndShowsTwentyAtATime() throws Exception {
		int before = StatementCount.of(() -> reader.open("/en/people"));
		for (int i = 1; i <= 30; i++) {
			examples.publishPerson("en", "Example Number " + i);
		}
		assertThat(reader.texts("/en/people", NAMES)).hasSize(20);
		Document last = reader.open("/en/people?page=9");
		assertThat(last.select(NAMES)).hasSize(7);
		assertThat(last.select(".pages a[rel=prev]").attr("href")).isEqualTo("/en/people?page=2");
		assertThat(StatementCount.of(() -> reader.open("/en/people"))).isLessThanOrEqualTo(before);
	}

}
