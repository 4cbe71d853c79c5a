package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was typed of a programme becomes what readers see, again and again. */
@PortalTest
@Transactional
class ProgrammeContentTests {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private static final String PROGRAMME = """
			slug: example-programme
			name: {en: An example programme, ru: Пример программы}
			summary: {en: It gives an example.}
			phases:
			  - key: first
			    number: "1"
			    name: {en: The first phase}
			    summary: {en: A beginning.}
			    dates: 2021–2023
			    activities: [SEMINAR, RESEARCH]
			    members: [KZ, GE]
			    joined: [{country: MN, since: March 2022}]
			    partners: [{role: FUNDER, organisation: gov-kr}, {role: PARTNER, organisation: nia}]
			  - {key: second, number: "2", name: {en: The second phase}, dates: "2024", members: [KZ]}
			""";

	private static final String ADDRESS = "/en/programmes/example-programme";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	Kinds kinds;

	@Autowired
	MessageSource messages;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
		LocaleContextHolder.setLocale(Locale.UK);
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void allThatWasTypedIsOnThePages() throws Exception {
		publish(PROGRAMME);
		assertThat(reader.open(ADDRESS).select("main").text()).contains("An example programme", "It gives an example.",
				"The first phase", "The second phase", "2021–2023", "Government of the Republic of Korea");
		Document phase = reader.open(ADDRESS + "/phases/1");
		assertThat(phase.select("main").text()).contains("A beginning.", "Seminars", "Research", "Kazakhstan",
				"Georgia", "Mongolia", "National Information Society Agency");
	}

	@Test
	void whoJoinedInTheMiddleIsAMemberSinceThen() throws Exception {
		publish(PROGRAMME);
		assertThat(reader.open("/en/countries/mn").select("#programme p").text()).startsWith("Member since March 2022");
		assertThat(reader.open("/en/countries/ge").select("#programme").text()).contains("Participant")
			.contains("No longer a participant");
	}

	@Test
	void phasesStayTheSameRowsInAnyOrder() throws Exception {
		publish(PROGRAMME);
		publish(PROGRAMME.replace("The first phase", "A longer phase").replace("2021–2023", "2020–2023"));
		assertThat(reader.texts(ADDRESS + "/phases/1", "h1")).containsExactly("A longer phase");
	}

	@Test
	void aPhaseWithoutDeedsSaysSoAndNoZero() throws Exception {
		publish(PROGRAMME);
		assertThat(reader.texts(ADDRESS + "/phases/1", "#done dd")).containsExactly("none recorded", "none recorded");
		assertThat(reader.open(ADDRESS + "/phases/2").select("#done, #timeline")).isEmpty();
	}

	@Test
	void whatIsPublicOfAPhaseCanBeFollowedFromItsCounts() throws Exception {
		Document phase = reader.open("/en/programmes/capacity-building/phases/2");
		assertThat(phase.select("#done a").eachText()).contains("Study visits: 2");
		String list = phase.select("#done a:contains(Study visits: 2)").attr("href");
		assertThat(reader.texts(list, ".entries h3")).hasSize(2);
		assertThat(phase.select("#timeline time").eachAttr("datetime")).isSorted();
	}

	@Test
	void aWithdrawnProgrammeSaysWhyOnAllItsPages() throws Exception {
		publish(PROGRAMME);
		shelf.unpublish("programmes", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Never begun.")));
		assertThat(reader.texts(ADDRESS, ".notice")).containsExactly("Withdrawn Never begun.");
		assertThat(reader.texts(ADDRESS + "/phases/1", ".notice")).containsExactly("Withdrawn Never begun.");
		assertThat(reader.open("/en/countries/mn").select("#programme").text()).doesNotContain("The first phase");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dates: 2021–2023             | dates: later              | phases[0].dates: Write the date as
			number: "1"                  | number: one               | phases[0].number: Number the phase
			number: "2"                  | number: "1"               | phases[1].number: Give each phase
			since: March 2022            | since: ''                 | phases[0].joined[0].since: Say since when
			country: MN                  | country: XX               | phases[0].joined[0].country: No country
			{en: The second phase}       | {}                        | phases[1].name: Give the name of the phase
			{en: It gives an example.}   | {}                        | summary: Say in a few sentences
			""")
	void eachProblemIsToldAtItsField(String good, String bad, String problem) {
		assertThat(problems(PROGRAMME.replace(good, bad))).singleElement().asString().startsWith(problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			key: first  | key: other
			number: "2" | number: "3"
			""")
	void aPhaseThatReadersKnowStaysWithItsNumber(String known, String other) {
		assertThat(problems(PROGRAMME)).isEmpty();
		publish(PROGRAMME);
		assertThat(problems(PROGRAMME)).isEmpty();
		assertThat(problems(PROGRAMME.replace(known, other))).singleElement()
			.asString()
			.startsWith("phases: Phases that readers have seen stay");
	}

	private void publish(String yaml) {
		shelf.publish("programmes", id, form(yaml));
	}

	private List<String> problems(String yaml) {
		Kind<?> kind = kinds.named("programmes");
		return kind.problems(id, kind.document(form(yaml)))
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, Locale.UK))
			.toList();
	}

	private static ProgrammeForm form(String yaml) {
		return YAML.readValue(yaml, ProgrammeForm.class);
	}

}
