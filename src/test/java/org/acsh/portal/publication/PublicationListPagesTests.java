package org.acsh.portal.publication;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of publications as readers narrow it. */
@PortalTest
@Transactional
class PublicationListPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
		shelf.publish("publications", PublicationExamples.REVIEW);
	}

	@Test
	void theLatestComeFirstAndTheUndatedLast() throws Exception {
		assertThat(links("")).startsWith("global-approaches-to-ai-governance",
				"oecd-digital-government-review-of-korea", "example-review");
		assertThat(links("?sort=title").getFirst()).isEqualTo("artificial-intelligence-in-the-public-sector");
	}

	@ParameterizedTest
	@CsvSource({ "kind=review&year=2021, example-review", "language=ko, example-review",
			"topic=smart-city, example-review", "relation=own, ai-needs-study", "q=tech+savvy, tech-savvy",
			"q=978-3-16-148410-0, example-review" })
	void aFilterLeavesWhatFits(String query, String slug) throws Exception {
		assertThat(links("?" + query)).containsExactly(slug);
	}

	@Test
	void aWorkOfTheProgrammeBelongsToThePhaseItWasLaunchedInAndNeverToOneByItsYear() throws Exception {
		assertThat(reader.texts("/en/publications?phase=capacity-building-2", ".applied > span"))
			.containsExactly("1 publication");
		assertThat(
				reader.open("/en/publications?phase=capacity-building-2").select(".resources a, h3 a").eachAttr("href"))
			.contains("/en/publications/global-approaches-to-ai-governance");
		assertThat(reader.texts("/en/publications", ".filters li:contains(Phase)")).contains("Phase 2, 2024–2026 1");
	}

	@Test
	void aChoiceTellsHowManyItWouldLeave() throws Exception {
		assertThat(reader.texts("/en/publications", ".filters li")).contains("Reviews 2", "Working papers 2",
				"By others 5", "2021 1", "Korean 1");
		assertThat(reader.texts("/en/publications?kind=review", ".filters li"))
			.contains("Reviews 2", "Working papers 2", "2021 1")
			.doesNotContain("By others 5");
		assertThat(reader.texts("/en/publications?kind=review", ".applied a")).containsExactly("Reviews", "Clear all");
	}

	@Test
	void whatNothingFitsSaysSo() throws Exception {
		assertThat(reader.texts("/en/publications?q=nothing-like-it", "h2")).contains("No publications found");
		assertThat(links("?kind=nonsense")).isEmpty();
		assertThat(links("?year=soon&page=abc")).hasSize(8);
	}

	@Test
	void aLongListHasPagesAndCostsNoMore() throws Exception {
		reader.open("/en/publications");
		int before = StatementCount.of(() -> reader.open("/en/publications"));
		for (int i = 1; i <= 30; i++) {
			shelf.publish("publications", PublicationExamples.report("example-" + i, "Report %02d".formatted(i)));
		}
		assertThat(StatementCount.of(() -> reader.open("/en/publications"))).isEqualTo(before);
		assertThat(links("")).hasSize(20);
		assertThat(links("?page=2")).hasSize(18);
		assertThat(links("?page=99")).isEqualTo(links("?page=2"));
		assertThat(reader.open("/en/publications?page=2").select("a[rel=prev]").attr("href"))
			.isEqualTo("/en/publications");
	}

	private List<String> links(String query) throws Exception {
		return reader.open("/en/publications" + query)
			.select(".resources > li > div > a:first-child")
			.eachAttr("href")
			.stream()
			.map(address -> address.substring(address.lastIndexOf('/') + 1))
			.toList();
	}

}
