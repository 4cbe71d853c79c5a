package org.acsh.portal.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.kernel.PublicViews;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fact of programme/facts.yaml, leaf by leaf, has a field of its own among what
 * readers may see, and stands on an English page.
 */
@PortalTest
class FactsTests {

	private static final JsonNode FACTS = read();

	@Autowired
	PublicViews views;

	@Autowired
	MockMvcTester browser;

	private final Shown shown = new Shown();

	private PublicRecords records;

	@BeforeEach
	void open() {
		records = new PublicRecords(views);
	}

	static Stream<String> events() {
		return FACTS.path("events").valueStream().map(event -> event.path("id").asString());
	}

	@ParameterizedTest
	@MethodSource("events")
	void everyFactOfAnEventHasAFieldOfItsOwn(String event) {
		readEvent(event);
	}

	@ParameterizedTest
	@MethodSource("events")
	void everyFactOfAnEventStandsOnItsPage(String event) {
		readEvent(event);
		assertShown();
	}

	@Test
	void everyFactBesidesTheEventsHasAFieldOfItsOwn() {
		readRegisters();
	}

	@Test
	void everyFactBesidesTheEventsStandsOnAPage() {
		readRegisters();
		assertShown();
	}

	private void readEvent(String slug) {
		JsonNode event = records.event(slug);
		Sheet sheet = new Sheet();
		new EventFacts(event, shown).addTo(sheet);
		new ProceedingsFacts(event, records, shown).addTo(sheet);
		new OutcomeFacts(event, records, shown).addTo(sheet);
		sheet.read(PublicRecords.only(FACTS.path("events").valueStream().toList(), slug,
				stated -> stated.path("id").asString().equals(slug)));
	}

	private void readRegisters() {
		Sheet sheet = new Sheet().on("events", unused -> assertThat(events()).isNotEmpty());
		new RegisterFacts(records, shown).addTo(sheet);
		new ProgrammeFacts(records, shown).addTo(sheet);
		sheet.read(FACTS);
	}

	private void assertShown() {
		assertThat(shown.byPage()).isNotEmpty().allSatisfy(page -> assertShows(page.getKey(), page.getValue()));
	}

	private void assertShows(String address, Set<String> words) {
		MvcTestResult answer = browser.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		String page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
			.select("main")
			.text();
		assertThat(Wording.plain(page)).as(address).contains(words);
	}

	private static JsonNode read() {
		try (InputStream facts = new ClassPathResource("programme/facts.yaml").getInputStream()) {
			return new YAMLMapper().readTree(facts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
