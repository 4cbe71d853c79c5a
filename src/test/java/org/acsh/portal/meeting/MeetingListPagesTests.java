package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of meetings, and what becomes of one that is taken away. */
@PortalTest
@Transactional
class MeetingListPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	MeetingExamples examples;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allMeetingsAreListedLatestFirst() throws Exception {
		Document page = reader.open("/en/meetings");
		assertThat(page.select(".applied").text()).isEqualTo("5 meetings");
		assertThat(page.select(".entries h3 a").eachAttr("href")).startsWith("/en/meetings/baimenov-kim-2025")
			.endsWith("/en/meetings/baimenov-hwang-2024");
		assertThat(reader.open("/en/meetings?sort=oldest").select(".entries h3 a").eachAttr("href"))
			.endsWith("/en/meetings/baimenov-kim-2025", "/en/meetings/baimenov-dorner-2025");
	}

	@Test
	void eachChoiceNarrowsTheListAndCountsWhatItLeaves() throws Exception {
		examples.publish(MeetingExamples.form("""
				{slug: example, kind: MULTILATERAL, subject: {en: On falconry}, date: '2021', topics: [smart-city],
				parties: [{organisation: acsh}, {organisation: nia}]}"""));
		Document page = reader.open("/en/meetings");
		assertThat(page.select(".filters a").eachText()).contains("Bilateral meeting 5", "Multilateral meeting 1",
				"2021 1", "Smart city 1");
		for (String narrowed : List.of("kind=multilateral", "year=2021", "topic=smart-city", "q=falconry")) {
			assertThat(reader.texts("/en/meetings?" + narrowed, ".entries h3")).as(narrowed)
				.containsExactly("On falconry");
		}
		assertThat(reader.texts("/en/meetings?kind=multilateral&year=2021", ".applied a")).hasSize(3);
	}

	@Test
	void nothingFoundSaysSoAndLeadsBack() throws Exception {
		Document page = reader.open("/ru/meetings?q=zzz&year=1999");
		assertThat(page.select(".prose h2").text()).isEqualTo("Встреч не найдено");
		assertThat(page.select(".prose a").attr("href")).isEqualTo("/ru/meetings");
	}

	@Test
	void whatMeansNothingIsAsGoodAsNone() throws Exception {
		assertThat(reader.texts("/en/meetings?kind=x&year=x&topic=X!&sort=x&page=0&phase=x!", ".applied"))
			.containsExactly("5 meetings");
	}

	@Test
	void aMeetingBelongsToThePhaseOfItsEventAndNeverToOneByItsYear() throws Exception {
		Document page = reader.open("/en/meetings?phase=capacity-building-2");
		assertThat(page.select(".applied").text()).isEqualTo("4 meetings Phase 2, 2024–2026 Clear all");
		assertThat(page.select(".entries h3 a").eachAttr("href")).contains("/en/meetings/baimenov-kim-2025")
			.doesNotContain("/en/meetings/oecd-meeting-astana-2024");
		assertThat(page.select(".filters li:contains(Phase)").eachText()).containsExactly("Phase 2, 2024–2026 4");
	}

	@Test
	void aLongListHasPagesAndCostsNoMore() throws Exception {
		reader.open("/en/meetings");
		int few = StatementCount.of(() -> reader.open("/en/meetings"));
		examples.publishMany(30);
		assertThat(StatementCount.of(() -> reader.open("/en/meetings"))).isEqualTo(few).isLessThanOrEqualTo(12);
		assertThat(reader.texts("/en/meetings", ".entries > li")).hasSize(20);
		assertThat(reader.texts("/en/meetings?page=2", ".entries > li")).hasSize(15);
		assertThat(reader.texts("/en/meetings?page=99", ".pages .note")).containsExactly("Page 2 of 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITHDRAWN", "GONE", "REDIRECTED" })
	void oneThatIsTakenAwayIsNamedNowhere(Visibility how) throws Exception {
		shelf.unpublish("meetings", "oecd-meeting-astana-2024", how);
		assertThat(reader.answer("/en/meetings/oecd-meeting-astana-2024"))
			.hasStatus(how == Visibility.WITHDRAWN ? 200 : (how == Visibility.GONE ? 410 : 302));
		for (String path : List.of("/meetings", "/people/arno-prete", "/organisations/oecd", "/countries/kz",
				"/search?q=OECD")) {
			assertThat(reader.open("/en" + path).select("a").eachAttr("href")).as(path)
				.doesNotContain("/en/meetings/oecd-meeting-astana-2024");
		}
	}

	@Test
	void aWithdrawnOneSaysWhy() throws Exception {
		shelf.unpublish("meetings", "oecd-meeting-astana-2024", Visibility.WITHDRAWN);
		Document page = reader.open("/en/meetings/oecd-meeting-astana-2024");
		assertThat(page.select(".notice").text()).isEqualTo("Withdrawn Entered twice.");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void searchFindsAMeetingByItsSubjectAndByWhoMet() throws Exception {
		assertThat(reader.open("/en/search?q=joint initiatives").select("h3 a").eachAttr("href"))
			.contains("/en/meetings/baimenov-kim-2025");
		assertThat(reader.open("/ru/search?q=Дорнер").select("h3 a").eachAttr("href"))
			.contains("/ru/meetings/baimenov-dorner-2025");
	}

}
