package org.acsh.portal.programme;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.event.EventExamples;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of topics and areas of activity gather what is about them. */
@PortalTest
@Transactional
class TopicPagesTests {

	private static final String CYBER = "/en/topics/cybersecurity";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	EventExamples events;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void aTopicGathersItsEventsAndInitiatives() throws Exception {
		assertThat(reader.texts(CYBER, "#events h3")).containsExactly("Korea’s model of digital transformation",
				"The latest digital innovations in public service delivery");
		assertThat(reader.texts("/ru/topics/artificial-intelligence", "#initiatives h3"))
			.containsExactly("Проекты искусственного интеллекта в государственных органах", "Центр Alem.ai, Астана");
	}

	@Test
	void whatIsAboutAPartIsAboutTheWholeAndBelongsToItsArea() throws Exception {
		publish(form("example-data", "Data", "", "research"));
		shelf.publish("topics", form("example-lakes", "Data lakes", "example-data", ""));
		Document whole = reader.open("/en/topics/example-data");
		assertThat(whole.select("#topics a").eachAttr("href")).containsExactly("/en/topics/example-lakes");
		assertThat(whole.select(".facts a").eachAttr("href")).containsExactly("/en/areas/research");
		assertThat(reader.texts("/en/topics/example-lakes", ".trail a")).endsWith("Data");
		assertThat(reader.open("/en/areas/research").select("#topics a").eachAttr("href"))
			.containsExactly("/en/topics/example-data", "/en/topics/example-lakes");
	}

	@Test
	void theListHasTheTopicsByArea() throws Exception {
		publish(form("example-data", "Data", "", "research"));
		Document list = reader.open("/en/topics");
		assertThat(list.select("main h2").eachText()).containsExactly("Research and knowledge management",
				"Other topics");
		assertThat(list.select(".part:first-of-type a").eachText()).endsWith("Data");
		assertThat(list.select(".part:last-of-type a").eachText()).hasSize(10).startsWith("Artificial intelligence");
	}

	@Test
	void anEventLeadsToItsTopicsAndSearchDoes() throws Exception {
		assertThat(reader.open("/en/events/study-visit-2022").select("#topics a").eachAttr("href")).contains(CYBER);
		assertThat(reader.open("/en/search?q=cybersecurity").select("h3 a").eachAttr("href")).first().isEqualTo(CYBER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/topics", "/en/events/example", "/en/search?q=canary", "/en/events" })
	void aTopicThatIsTakenAwayIsNamedNowhere(String path) throws Exception {
		publish(form("example-canary", "Canary rights", "", ""));
		events.publishAbout("example-canary");
		assertThat(reader.open(path).select("main").text()).contains("Canary");
		shelf.unpublish("topics", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.open(path).select("main").text()).doesNotContain("Canary");
	}

	@Test
	void aTopicThatIsRenamedKeepsItsLinks() throws Exception {
		publish(form("example-canary", "Canary rights", "", ""));
		events.publishAbout("example-canary");
		publish(form("example-birds", "Bird rights", "", ""));
		assertThat(reader.answer("/en/topics/example-canary")).hasStatus(301)
			.headers()
			.hasValue("Location", "/en/topics/example-birds");
		assertThat(reader.open("/en/events/example").select("#topics a").eachAttr("href"))
			.containsExactly("/en/topics/example-birds");
	}

	@Test
	void aWithdrawnTopicSaysWhy() throws Exception {
		publish(form("example-canary", "Canary rights", "", ""));
		shelf.unpublish("topics", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.texts("/en/topics/example-canary", ".notice")).containsExactly("Withdrawn Entered twice.");
	}

	private void publish(TopicForm form) {
		shelf.publish("topics", id, form);
	}

	private static TopicForm form(String slug, String name, String parent, String area) {
		return new TopicForm(slug, Wording.of("en", name), Wording.blank("en"), parent, area, List.of("en"));
	}

}
