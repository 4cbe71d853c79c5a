package org.acsh.portal.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see of an event. */
@PortalTest
@Transactional
class EventPagesTests {

	private static final String SEMINAR = "/en/events/oecd-ai-seminar-2024";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EventExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@ParameterizedTest
	@CsvSource({ "/en/events/ai-and-governance-2025,October 2025 day not known",
			"/ru/events/ai-and-governance-2025,октябрь 2025 г. день неизвестен",
			"/en/events/study-visit-2024,2024 month and day not known",
			"/en/events/oecd-ai-seminar-2024,16 May 2024 The year is inferred from the context of the report",
			"/en/events/oecd-global-forum-ai-government-2025,October 2025 date of the whole event day not known" })
	void aDateIsAsPreciseAsItIsKnown(String path, String date) throws Exception {
		assertThat(fact(this.reader.open(path), 0)).isEqualTo(date);
	}

	@Test
	void theFactsSayWhatIsKnownAndNoMore() throws Exception {
		Document page = this.reader.open("/en/events/study-visit-2024");
		assertThat(page.select(".facts dt").eachText()).containsExactly("When", "Duration", "Where", "Format",
				"Participants", "Audience", "Phase", "Countries");
		assertThat(page.select(".facts dd").eachText()).contains("3 days",
				"Seoul, Sejong and Anyang, Republic of Korea", "at least 30 participants",
				"11 countries which ones is not known");
	}

	@Test
	void theContentsNameThePartsThatAreThere() throws Exception {
		Document page = this.reader.open(SEMINAR);
		assertThat(page.select(".contents a").eachAttr("href"))
			.containsExactlyElementsOf(page.select("main .part").eachAttr("id").stream().map(id -> "#" + id).toList());
		assertThat(page.select(".contents a").eachText()).contains("Agenda", "Follow-up").doesNotContain("Outcome");
	}

	@Test
	void everyCountryInstitutionAndPersonIsALink() throws Exception {
		Document page = this.reader.open("/en/events/study-visit-2022");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/countries/tj", "/en/organisations/samsung-sds",
				"/en/people/jongsung-hwang", "/en/programmes/capacity-building/phases/1",
				"/en/events/public-services-seminar-2022", "/en/topics/blockchain");
	}

	@Test
	void aPartLeadsToTheWhole() throws Exception {
		Document page = this.reader.open("/en/events/oecd-global-forum-ai-government-2025");
		assertThat(page.select(".trail a").eachAttr("href")).last().isEqualTo("/en/events/ai-and-governance-2025");
		assertThat(page.select("#speakers .label").text()).isEqualTo("Addresses by");
	}

	@Test
	void aSourceAtAnUnknownAddressIsNoLink() throws Exception {
		Document page = this.reader.open("/en/events/study-visit-2024");
		assertThat(page.select("#sources li").text()).isEqualTo("Astana Civil Service Hub address not known");
		assertThat(page.select("#sources a[rel=external]")).isEmpty();
	}

	@Test
	void anAgendaTellsDaysTimesAndWhatRunsInParallel() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/en/events/example-agenda");
		assertThat(page.select(".day h3").eachText()).containsExactly("Day 1 3 June 2025", "Day 2 4 June 2025",
				"Day not known");
		assertThat(page.select(".parallel h4").eachText()).containsExactlyInAnyOrder("Skills", "Data");
		assertThat(page.select(".day:first-of-type > .agenda > li").eachText()).hasSize(4)
			.satisfies(items -> assertThat(items.getFirst()).isEqualTo("Opening"))
			.last()
			.asString()
			.startsWith("14:00–15:30");
		assertThat(page.select("#agenda > div > .note").text()).isEqualTo("Times: Almaty Time");
	}

	@Test
	void placesAreNamedInTheirOwnScriptWhereTheReadersIsMissing() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/en/events/example-agenda");
		assertThat(fact(page, 1)).isEqualTo("Hall of Justice, Tbilisi, Georgia; Yerevan, Armenia");
		assertThat(page.select(".facts dt").eachText()).contains("at least 4 countries, 2 of them named");
	}

	@Test
	void aLinkNamesItsLanguagePublisherAndDate() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/en/events/example-agenda");
		assertThat(page.select("#websites li").eachText()).containsExactly("The opening Language: Korean",
				"Two days of talks The Astana Times June 2025 Language: English");
		assertThat(page.select("#websites a[rel=external]").eachAttr("hreflang")).containsExactly("ko", "en");
	}

	@Test
	void wordsSaidAreAttributed() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/events/example-agenda", ".quote")).containsExactly(
				"A law is a promise. Alikhan Baimenov", "A register is a memory. A participant from Georgia");
	}

	@Test
	void partnersStandByRole() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/events/example-agenda", ".roll dt, .roll dd")).containsExactly("Organiser",
				"Astana Civil Service Hub; United Nations Development Programme", "Host",
				"Ministry of the Interior and Safety");
	}

	@Test
	void whatIsMissingInALanguageIsMarkedAsTheOther() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/ru/events/example-agenda");
		assertThat(page.select("#outcome .prose").attr("lang")).isEqualTo("en");
		assertThat(page.select("#outcome strong").text()).isEqualTo("agreed");
		assertThat(page.select("h1").hasAttr("lang")).isFalse();
	}

	@Test
	void whyAnEventWasCalledOffStandsOnTop() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/events/example-cancelled", ".opening .notice"))
			.containsExactly("Cancelled The hall was flooded.");
	}

	@Test
	void anEventOfWhichHardlyAnythingIsKnownIsAShortPage() throws Exception {
		this.examples.publishAll();
		Document page = this.reader.open("/en/events/example-known-by-year");
		assertThat(page.select(".facts dd").eachText()).containsExactly("2023 month and day not known");
		assertThat(page.select("main .part, .contents")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "a%00b", "..%2f", "%F0%9F%98%80", "x'y" })
	void anAddressOfNoEventIsNotFound(String slug) {
		assertThat(this.reader.answer("/en/events/" + slug).getResponse().getStatus()).isBetween(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "study-visit-2022", "oecd-ai-seminar-2024", "ai-and-governance-2025" })
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void aPageTakesFewStatements(String slug) throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open("/en/events/" + slug))).isBetween(1, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/events/ai-and-governance-2025", "/ru/events/ai-and-governance-2025" })
	void aPageFitsTheFirstRoundTripOfASlowLine(String path) throws Exception {
		String html = this.reader.answer(path).getResponse().getContentAsString();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(html.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(packed.size()).isLessThan(14 * 1024);
	}

	private static String fact(Document page, int place) {
		return page.select(".facts dd").get(place).text();
	}

}
