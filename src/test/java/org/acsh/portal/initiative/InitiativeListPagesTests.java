package org.acsh.portal.initiative;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of initiatives: narrowed, counted, page by page. */
@PortalTest
@Transactional
class InitiativeListPagesTests {

	private static final String LIST = "/en/initiatives";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	InitiativeExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allAreListedByName() throws Exception {
		assertThat(reader.texts(LIST, ".entries h3")).containsExactly("AI projects in government",
				"Alem.ai centre, Astana", "Digital Government Platform", "GovTech architecture");
		assertThat(reader.texts(LIST, ".entries li:first-child li")).containsExactly("Projects: 50",
				"Government bodies: 16", "People reached: at least 8,000,000");
	}

	@Test
	void choicesNarrowTheListAndCountWhatTheyWouldLeave() throws Exception {
		Document page = reader.open(LIST + "?country=kr");
		assertThat(page.select(".entries h3").eachText()).containsExactly("Digital Government Platform");
		assertThat(page.select(".filters [aria-current]").text()).isEqualTo("Republic of Korea 1");
		assertThat(page.select(".filters a").eachText()).contains("Kazakhstan 3", "Digital Government Platform 1")
			.doesNotContain("Artificial intelligence 2");
		assertThat(page.select(".applied").text()).isEqualTo("1 initiative Republic of Korea Clear all");
	}

	@Test
	void whereNothingIsLeftTheWayBackIsShown() throws Exception {
		Document page = reader.open(LIST + "?country=kr&topic=artificial-intelligence");
		assertThat(page.select(".prose h2").text()).isEqualTo("No initiatives found");
		assertThat(page.select(".prose a").eachAttr("href")).containsExactly(LIST);
	}

	@Test
	void whatMeansNothingIsAsGoodAsNothing() throws Exception {
		assertThat(reader.texts(LIST + "?country=kor&topic=%27or%271&page=x", ".entries h3")).hasSize(4);
		assertThat(reader.texts(LIST + "?page=9", ".entries h3")).hasSize(4);
	}

	@Test
	void aLongListHasPages() throws Exception {
		examples.publishMany(1, 30);
		Document page = reader.open(LIST + "?country=ge");
		assertThat(page.select(".entries h3")).hasSize(20);
		assertThat(page.select(".pages").text()).isEqualTo("Page 1 of 2 Next");
		assertThat(reader.texts(LIST + "?country=ge&page=2", ".entries h3")).hasSize(10).contains("Initiative 30");
	}

	@Test
	void aLongListCostsNoMoreStatementsThanAShortOne() throws Exception {
		examples.publishMany(1, 1);
		reader.open(LIST);
		int one = StatementCount.of(() -> reader.open(LIST + "?country=ge"));
		examples.publishMany(2, 30);
		assertThat(StatementCount.of(() -> reader.open(LIST + "?country=ge"))).isEqualTo(one).isLessThanOrEqualTo(4);
	}

}
