package org.acsh.portal.event;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see at the address of an event that was public and is no more. */
@PortalTest
@Transactional
class EventTakenAwayTests {

	private static final String TITLE = "Canary of an event taken away";

	private static final String KIND = "events";

	private static final Unpublishing WITHDRAWN = new Unpublishing.Withdrawn(
			LocalizedText.of("en", "The hall was never booked."));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EventExamples examples;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void oneThatIsGoneSaysWhy() {
		examples.unpublish("example-gone", TITLE,
				new Unpublishing.Gone(LocalizedText.of("en", "It was entered twice.")));
		assertThat(reader.answer("/en/events/example-gone")).hasStatus(410)
			.bodyText()
			.contains("It was entered twice.")
			.doesNotContain("Canary");
	}

	@Test
	void aWithdrawnOneKeepsItsPageAndSaysWhy() throws Exception {
		examples.unpublish("example-withdrawn", TITLE, WITHDRAWN);
		Document page = reader.open("/en/events/example-withdrawn");
		assertThat(page.select("h1").text()).isEqualTo(TITLE);
		assertThat(page.select(".opening .notice").text()).isEqualTo("Withdrawn The hall was never booked.");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void aPublicOneMayBeFoundByAnyone() throws Exception {
		assertThat(reader.open("/en/events/study-visit-2022").select("meta[name=robots]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/en/events", "/en/events?q=canary", "/en/events?year=2021", "/en/search?q=canary",
			"/ru/people/alikhan-baimenov", "/en/organisations/acsh", "/en/countries/kz", "/en/events/example-part",
			"/en/programmes/capacity-building/phases/1" })
	void noOtherPageNamesAWithdrawnOne(String path) throws Exception {
		UUID whole = examples.publish(whole());
		examples.publish(part());
		assertThat(reader.open("/en/people/alikhan-baimenov").text()).contains(TITLE);
		shelf.unpublish(KIND, whole, WITHDRAWN);
		assertThat(reader.open(path).select("main").text()).doesNotContain("Canary");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITHDRAWN", "REDIRECTED" })
	void aPartThatLeftItsDateToTheWholeKeepsItWithoutALink(String how) throws Exception {
		UUID whole = examples.publish(whole());
		examples.publish(part());
		shelf.unpublish(KIND, whole, way(how));
		Document page = reader.open("/en/events/example-part");
		assertThat(page.select(".facts dd").eachText().getFirst()).startsWith("12 March 2021");
		assertThat(page.select("main a").eachAttr("href")).doesNotContain("/en/events/example-whole");
	}

	@Test
	void aRedirectedOneLeadsElsewhereForNowInTheSameLanguage() {
		examples.unpublish("example-moved", TITLE, new Unpublishing.Redirected("/events/study-visit-2022"));
		assertThat(reader.answer("/ru/events/example-moved")).hasStatus(302)
			.headers()
			.hasValue("Location", "/ru/events/study-visit-2022");
	}

	@Test
	void whatIsPublishedAgainIsThereAgain() {
		UUID id = examples.publish(EventExamples.seminar("example-back", TITLE));
		for (String how : List.of("WITHDRAWN", "GONE", "REDIRECTED")) {
			shelf.unpublish(KIND, id, way(how));
			shelf.publishAgain(KIND, id);
			assertThat(reader.answer("/en/events/example-back")).hasStatusOk().bodyText().doesNotContain("noindex");
		}
	}

	@Test
	void aFormerAddressLeadsToThePresentOneForEver() {
		UUID id = examples.publish(EventExamples.seminar("example-former", TITLE));
		rename(id, "example-former", "example-present");
		assertThat(reader.answer("/en/events/example-former")).hasStatus(301)
			.headers()
			.hasValue("Location", "/en/events/example-present");
		assertThat(reader.answer("/en/events/example-present")).hasStatusOk();
	}

	@Test
	void aFormerAddressOfWhatIsGoneEndsAtTheReason() {
		UUID id = examples.publish(EventExamples.seminar("example-former", TITLE));
		rename(id, "example-former", "example-present");
		shelf.unpublish(KIND, id, way("GONE"));
		assertThat(reader.answer("/en/events/example-former")).hasStatus(301);
		assertThat(reader.answer("/en/events/example-present")).hasStatus(410);
	}

	private void rename(UUID id, String from, String to) {
		shelf.publish(KIND, id, Shelf.addressed(EventExamples.seminar(from, TITLE), EventForm.class, to));
	}

	private static Unpublishing way(String how) {
		return switch (how) {
			case "GONE" -> new Unpublishing.Gone(LocalizedText.of("en", "It was entered twice."));
			case "REDIRECTED" -> new Unpublishing.Redirected("/events");
			default -> WITHDRAWN;
		};
	}

	private static EventForm whole() {
		return EventExamples.form("""
				slug: example-whole
				kind: FORUM
				title: {en: %s}
				dates: 12 March 2021
				countries: [KZ]
				phase: capacity-building/1
				partners: [{role: ORGANISER, organisation: acsh}]
				speakers: [{role: SPEAKER, person: alikhan-baimenov}]
				""".formatted(TITLE));
	}

	private static EventForm part() {
		return EventExamples.form("{slug: example-part, kind: SEMINAR, title: {en: A part}, parent: example-whole}");
	}

}
