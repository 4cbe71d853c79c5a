package org.acsh.portal.programme;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
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

/** What is about a topic and the topic lead to each other, whatever kind it is of. */
@PortalTest
@Transactional
class AboutTopicTests {

	private static final String TOPIC = "/en/topics/example-canary";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	Reader reader;

	UUID topic = UUID.randomUUID();

	@BeforeEach
	void publish() {
		reader = new Reader(mvc);
		shelf.publish("topics", topic, form("example-canary", "Canary rights", ""));
		shelf.publish("meetings", """
				{slug: example, kind: BILATERAL, subject: {en: Talks}, date: '2021', topics: [example-canary],
				  parties: [{organisation: acsh}, {organisation: nia}]}""");
		shelf.publish("networks", "{slug: example, name: {en: An alliance}, topics: [example-canary]}");
		shelf.publish("publications", """
				{slug: example, kind: REPORT, title: {en: A report}, relation: OWN, topics: [example-canary]}""");
		shelf.publish("initiatives", """
				{slug: example, country: GE, name: {en: A platform}, topics: [example-canary]}""");
		shelf.publish("events", """
				{slug: example, kind: SEMINAR, title: {en: A seminar}, dates: '2021', topics: [example-canary]}""");
		shelf.publish("news",
				"""
						{slug: example, kind: NEWS, title: {en: The seminar is over}, published: '2021', events: [{event: example}]}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "meetings", "networks", "publications", "initiatives" })
	void bothLeadToEachOther(String kind) throws Exception {
		assertThat(reader.open("/en/" + kind + "/example").select("#topics a").eachAttr("href")).containsExactly(TOPIC);
		assertThat(reader.open(TOPIC).select("#" + kind + " h3 a, #" + kind + " .resources a").eachAttr("href"))
			.containsExactly("/en/" + kind + "/example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "meetings", "networks", "publications", "initiatives" })
	void whatIsAboutAPartIsAboutTheWhole(String kind) throws Exception {
		shelf.publish("topics", UUID.randomUUID(), form("example-birds", "Bird rights", ""));
		shelf.publish("topics", topic, form("example-canary", "Canary rights", "example-birds"));
		assertThat(reader.open("/en/topics/example-birds").select("#" + kind + " a").eachAttr("href"))
			.contains("/en/" + kind + "/example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "events", "meetings", "networks", "publications", "initiatives", "news" })
	void whatIsAboutATopicBelongsToItsArea(String kind) throws Exception {
		shelf.publish("areas", "{slug: example, name: {en: Rights of birds}}");
		assertThat(reader.open("/en/areas/example").select("#" + kind)).isEmpty();
		shelf.publish("topics", topic, new TopicForm("example-canary", Wording.of("en", "Canary rights"),
				Wording.blank("en"), "", "example", List.of("en")));
		assertThat(reader.open("/en/areas/example").select("#" + kind + " a").eachAttr("href"))
			.contains("/en/" + kind + "/example");
	}

	@Test
	void whatWasSaidOfAnEventIsAboutItsTopicUntilTheEventIsTakenAway() throws Exception {
		assertThat(reader.open(TOPIC).select("#news h3 a").eachAttr("href")).containsExactly("/en/news/example");
		shelf.unpublish("events", "example", Visibility.WITHDRAWN);
		assertThat(reader.open(TOPIC).select("#news")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/meetings/example, Canary rights", "/networks/example, Canary rights",
			"/publications/example, Canary rights", "/initiatives/example, Canary rights", "/meetings, Canary rights",
			"/publications, Canary rights", "/initiatives, Canary rights", "/search?q=canary, Talks",
			"/search?q=canary, An alliance", "/search?q=canary, A report", "/search?q=canary, A platform" })
	void oneThatIsTakenAwayIsNamedNowhereAndLeadsNowhere(String path, String told) throws Exception {
		assertThat(reader.open("/en" + path).select("main").text()).contains(told);
		shelf.unpublish("topics", topic, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
		Document page = reader.open("/en" + path);
		assertThat(page.select("main").text()).doesNotContain(told);
		assertThat(page.head().html()).doesNotContain("Canary rights");
	}

	private static TopicForm form(String slug, String name, String parent) {
		return new TopicForm(slug, Wording.of("en", name), Wording.blank("en"), parent, "", List.of("en"));
	}

}
