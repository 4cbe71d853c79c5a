package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was typed of a network becomes what readers see. */
@PortalTest
@Transactional
class NetworkPagesTests {

	private static final String ALLIANCE = """
			slug: example-alliance
			name: {en: An alliance of trainers, ru: Союз преподавателей}
			purpose: {en: They learn from **one another**.}
			topics: [smart-city]
			countries: [KZ, GE]
			institutions: [{organisation: nia}, {organisation: wbg}]
			""";

	private static final String ADDRESS = "/en/networks/example-alliance";

	private static final String KNOWN = "/networks/p2p-alliance-of-practitioners";

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
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish(ALLIANCE);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("An alliance of trainers", "They learn from one another.",
				"Georgia", "Kazakhstan", "National Information Society Agency", "Smart city");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/countries/ge", "/en/organisations/wbg",
				"/en/topics/smart-city");
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		publish(ALLIANCE);
		publish("{slug: example-alliance, name: {en: An alliance}}");
		assertThat(reader.open(ADDRESS).select("main .part")).isEmpty();
	}

	@Test
	void countriesAndInstitutionsLeadBack() throws Exception {
		publish(ALLIANCE);
		for (String path : List.of("/countries/ge", "/organisations/nia")) {
			assertThat(reader.open("/en" + path).select("#networks a").eachAttr("href")).as(path)
				.containsExactly(ADDRESS);
		}
	}

	@Test
	void aNetworkAndTheEventHeldWithinItLeadToEachOther() throws Exception {
		assertThat(reader.open("/en" + KNOWN).select("#events a").eachAttr("href"))
			.containsExactly("/en/events/oecd-ai-seminar-2024");
		assertThat(reader.open("/en/events/oecd-ai-seminar-2024").select(".facts a").eachAttr("href"))
			.contains("/en" + KNOWN);
	}

	@Test
	void allAreListedByNameAndManyCostNoMore() throws Exception {
		reader.open("/en/networks");
		int one = StatementCount.of(() -> reader.open("/en/networks"));
		publish(ALLIANCE);
		for (int i = 1; i < 30; i++) {
			shelf.publish("networks", form("{slug: example-%1$d, name: {en: Network %1$02d}}".formatted(i)));
		}
		assertThat(StatementCount.of(() -> reader.open("/en/networks"))).isEqualTo(one);
		assertThat(reader.texts("/en/networks", "h3")).hasSize(31).startsWith("An alliance of trainers", "Network 01");
		assertThat(reader.texts("/ru/networks", "h3")).contains("Союз преподавателей");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITHDRAWN", "REDIRECTED" })
	void oneThatIsTakenAwayIsNamedNowhere(Visibility how) throws Exception {
		shelf.unpublish("networks", "p2p-alliance-of-practitioners", how);
		assertThat(reader.answer("/en" + KNOWN)).hasStatus(how == Visibility.WITHDRAWN ? 200 : 302);
		for (String path : List.of("/networks", "/events/oecd-ai-seminar-2024",
				"/search?q=alliance of practitioners")) {
			assertThat(reader.open("/en" + path).select("a").eachAttr("href")).as(path).doesNotContain("/en" + KNOWN);
		}
	}

	@Test
	void searchFindsIt() throws Exception {
		assertThat(reader.open("/en/search?q=P2P").select("h3 a").eachAttr("href")).startsWith("/en" + KNOWN);
		assertThat(reader.open("/ru/search?q=альянс").select(".kind").eachText()).contains("Сеть");
	}

	@Test
	void itsAddressIsTheOneTypedLast() {
		publish(ALLIANCE);
		publish(ALLIANCE.replace("example-alliance", "example-renamed"));
		assertThat(reader.answer(ADDRESS)).hasStatus(301);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'name: {}'                                              | name: Укажите название сети.
					'institutions: [{}]'                                    | institutions[0].organisation: Укажите организацию
					'institutions: [{organisation: Nobody}]'                | institutions[0].organisation: Организация «Nobody» не
					""")
	void eachProblemIsToldAtItsField(String typed, String told) {
		Locale russian = Locale.of("ru");
		LocaleContextHolder.setLocale(russian);
		String name = typed.startsWith("name") ? "" : "name: {en: An alliance}\n";
		List<String> problems = kinds.named("networks")
			.problems(id, org.acsh.portal.document.Document.of(form(name + typed)))
			.getFieldErrors()
			.stream()
			.map(problem -> problem.getField() + ": " + messages.getMessage(problem, russian))
			.toList();
		assertThat(problems).hasSize(1).first().asString().startsWith(told);
	}

	private void publish(String yaml) {
		shelf.publish("networks", id, form(yaml));
	}

	private static NetworkForm form(String yaml) {
		return new YAMLMapper().readValue(yaml, NetworkForm.class);
	}

}
