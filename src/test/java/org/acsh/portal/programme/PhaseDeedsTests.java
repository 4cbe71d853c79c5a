package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Meetings and publications are deeds of a phase only through its events. */
@PortalTest
@Transactional
class PhaseDeedsTests {

	private static final String PHASE = "/en/programmes/capacity-building/phases/2";

	private static final String WORK = "/en/publications/global-approaches-to-ai-governance";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void whatTheHubLaunchedAtAnEventIsResearchAndTheWorkOfOthersIsNot() throws Exception {
		assertThat(reader.texts(PHASE, "#done dt:contains(Research) + dd")).containsExactly("1 publication launched");
		assertThat(reader.open(PHASE).select("#timeline a[href*=/publications/]").eachAttr("href"))
			.containsExactly(WORK);
	}

	@Test
	void aWorkThatIsLaunchedTwiceIsOneAndDatedByTheFirst() throws Exception {
		shelf.publish("events", event("example-1", "January 2024"));
		shelf.publish("events", event("example-2", "February 2024"));
		shelf.publish("publications", work("[{role: LAUNCHED, event: example-2}, {role: LAUNCHED, event: example-1}]"));
		assertThat(reader.texts(PHASE, "#timeline li:has(a[href$=/publications/example])"))
			.containsExactly("January 2024 Publication launched A report");
	}

	@Test
	void aWorkOfThePhasesYearsThatWasOnlyPresentedIsNoDeed() throws Exception {
		shelf.publish("events", event("example-1", "January 2024"));
		shelf.publish("publications", work("[{role: PRESENTED, event: example-1}]"));
		assertThat(timeline()).contains("/en/events/example-1").doesNotContain("/en/publications/example");
	}

	@Test
	void meetingsOnTheMarginsOfEventsAreToldBesides() throws Exception {
		assertThat(reader.texts(PHASE, "#done dd:last-of-type")).first().asString().contains("4 bilateral meetings");
		assertThat(timeline()).contains("/en/meetings/baimenov-kim-2025")
			.doesNotContain("/en/meetings/oecd-meeting-astana-2024");
		assertThat(reader.open(PHASE).select("#done a:contains(bilateral)").eachAttr("href"))
			.containsExactly("/en/meetings?phase=capacity-building-2&kind=bilateral");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "2" })
	void everyNumberLeadsToAsManyAsItCounts(String phase) throws Exception {
		for (Element number : reader.open("/en/programmes/capacity-building/phases/" + phase).select("#done dd a")) {
			String counted = number.text().replaceAll("\\D+(\\d+).*|(\\d+).*", "$1$2");
			assertThat(reader.texts(number.attr("href"), ".applied > span")).as(number.text())
				.singleElement()
				.asString()
				.startsWith(counted + " ");
		}
	}

	@ParameterizedTest
	@CsvSource({ "publications, global-approaches-to-ai-governance", "meetings, baimenov-kim-2025" })
	void whatIsTakenAwayIsNoDeed(String kind, String slug) throws Exception {
		shelf.unpublish(kind, slug, Visibility.WITHDRAWN);
		assertThat(timeline()).doesNotContain("/en/" + kind + "/" + slug).contains("/en/events/ai-and-governance-2025");
	}

	@Test
	void anEventThatIsTakenAwayTakesItsDeedsAlong() throws Exception {
		shelf.unpublish("events", "ai-and-governance-2025", Visibility.WITHDRAWN);
		assertThat(timeline()).contains("/en/events/study-visit-2024")
			.doesNotContain(WORK, "/en/meetings/baimenov-kim-2025");
	}

	private List<String> timeline() throws Exception {
		return reader.open(PHASE).select("#timeline a").eachAttr("href");
	}

	private static String event(String slug, String dates) {
		return "{slug: %s, kind: SEMINAR, title: {en: A seminar}, dates: %s, phase: capacity-building/2}"
			.formatted(slug, dates);
	}

	private static String work(String occasions) {
		return "{slug: example, kind: REPORT, title: {en: A report}, relation: OWN, published: '2024', occasions: %s}"
			.formatted(occasions);
	}

}
