package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was typed of an initiative becomes what readers see, again and again. */
@PortalTest
@Transactional
class InitiativeContentTests {

	private static final String ADDRESS = "/en/initiatives/example-portal";

	private static final String FULL = InitiativeExamples.FULL;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	InitiativeExamples examples;

	@Autowired
	InitiativeContent content;

	@Autowired
	Shelf shelf;

	@Autowired
	JdbcClient database;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		examples.publish(id, FULL);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("A portal of all services", "In short.", "At length.",
				"2021–2024", "Georgia", "Armenia", "Kyrgyzstan", "One counter", "For everyone.", "A single sign-on",
				"Users", "about 900 people", "at least 1,200 people", "as of March 2024", "as of 2021",
				"Source: The annual report", "Min Jae Kim", "Services", "35", "Smart city");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/organisations/mois", "/en/organisations/acsh",
				"/en/countries/am", "/en/topics/smart-city", "/en/events/study-visit-2022", "/en/people/min-jae-kim",
				"/en/events/oecd-ai-seminar-2024", "https://example.org/portal", "https://example.org/report");
	}

	@Test
	void theNewestValueOfAFigureHoldsAndTheOthersAreMarked() throws Exception {
		examples.publish(id, FULL);
		Document figures = reader.open(ADDRESS);
		assertThat(figures.select("#figures strong").eachText()).containsExactly("at least 1,200 people", "35");
		assertThat(figures.select("#figures details").text()).contains("1 earlier value",
				"about 900 people superseded");
		assertThat(figures.select("#figures .note").eachText()).containsExactly("superseded");
	}

	@Test
	void ofValuesWithoutADateTheOneTypedLastHolds() throws Exception {
		examples.publish(id,
				FULL.replace(", asOf: \"2021\", event: study-visit-2022", "").replace(", asOf: March 2024", ""));
		assertThat(reader.texts(ADDRESS, "#figures strong")).first().isEqualTo("at least 1,200 people");
		examples.publish(id, FULL.replace("asOf: March 2024, ", ""));
		assertThat(reader.texts(ADDRESS, "#figures strong")).first().isEqualTo("about 900 people");
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		examples.publish(id, FULL);
		examples.publish(id, "{slug: example-portal, name: {en: A portal}, country: GE}");
		assertThat(reader.open(ADDRESS).select("main .part, .lede, .contents")).isEmpty();
		assertThat(reader.texts(ADDRESS, ".facts dt")).containsExactly("Country");
	}

	@Test
	void whatIsPublishedAgainUnchangedWritesNoRow() {
		examples.publish(id, FULL);
		String version = "select sum(version) from (select version from initiative union all select version from initiative_figure) v";
		int before = database.sql(version).query(Integer.class).single();
		examples.publish(id, FULL);
		assertThat(database.sql(version).query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void institutionsTopicsAndFiguresCanBeReordered() throws Exception {
		examples.publish(id, FULL);
		List<?> before = figures();
		examples.publish(id,
				FULL.replace("{organisation: mois}, {organisation: acsh}", "{organisation: acsh}, {organisation: mois}")
					.replace("[public-services, smart-city]", "[smart-city, public-services]"));
		database.sql("set constraints all immediate").update();
		assertThat(reader.texts(ADDRESS, "#topics a")).containsExactly("Smart city", "Public services");
		assertThat(reader.open(ADDRESS).select(".facts dd a[href*=organisations]").eachAttr("href"))
			.containsExactly("/en/organisations/acsh", "/en/organisations/mois");
		assertThat(figures()).isEqualTo(before);
	}

	@Test
	void aPreviewIsTheReadersPage() {
		examples.publish(id, FULL);
		ModelAndView preview = content.page(id, Locale.UK);
		ModelAndView page = Objects.requireNonNull(mvc.get().uri(ADDRESS).exchange().getMvcResult().getModelAndView());
		assertThat(preview.getViewName()).isEqualTo(page.getViewName());
		assertThat(page.getModel()).containsAllEntriesOf(preview.getModel());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/events/study-visit-2022", "/en/events/oecd-ai-seminar-2024", "/en/countries/ge",
			"/en/countries/am", "/en/organisations/mois", "/en/people/min-jae-kim", "/en/topics/smart-city",
			"/en/initiatives?country=ge", "/en/search?q=portal+of+all+services" })
	void whatItNamesLeadsBackToIt(String path) throws Exception {
		examples.publish(id, FULL);
		assertThat(reader.open(path).select("main a").eachAttr("href")).contains(ADDRESS);
		shelf.unpublish("initiatives", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.open(path).select("main a").eachAttr("href")).doesNotContain(ADDRESS);
		assertThat(reader.texts(ADDRESS, ".notice")).containsExactly("Withdrawn Entered twice.");
	}

	@Test
	void aFigureGivenAtAnEventIsToldThereAsItWasAndMarkedSinceItIsOld() throws Exception {
		examples.publish(id, FULL);
		assertThat(reader.texts("/en/events/study-visit-2022", "#initiatives li li"))
			.containsExactly("Users: about 900 people superseded");
		assertThat(reader.texts("/en/people/min-jae-kim", "#initiatives li li"))
			.containsExactly("Users: about 900 people superseded");
		assertThat(reader.texts("/en/countries/ge", "#initiatives li li"))
			.containsExactly("Users: at least 1,200 people", "Services: 35");
	}

	@Test
	void itsAddressIsTheOneTypedLast() throws Exception {
		examples.publish(id, FULL);
		examples.publish(id, FULL.replace("example-portal", "example-renamed"));
		assertThat(reader.texts("/en/initiatives/example-renamed", "h1")).containsExactly("A portal of all services");
		assertThat(reader.answer(ADDRESS)).hasStatus(301);
	}

	private List<?> figures() {
		return database.sql(
				"select f.id, key from initiative_figure f join initiative i on i.id = initiative_id where content = ? order by 1")
			.param(id)
			.query()
			.listOfRows();
	}

}
