package org.acsh.portal.country;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What staff write about a country, and what readers see of it. */
@PortalTest
@Transactional
class CountryContentTests {

	private static final String KIND = "countries";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	Kinds kinds;

	@Autowired
	JdbcClient database;

	@Autowired
	CountryRegister register;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		shelf.publish(KIND, form("TM", "The Turkmen country", "Republic of the desert", "central-asia", "In short.",
				"## At length\n\nAnd so on."));
		org.jsoup.nodes.Document page = reader.open("/en/countries/tm");
		assertThat(page.select("h1 > span:last-child").text()).isEqualTo("The Turkmen country");
		assertThat(page.select(".lede").text()).isEqualTo("In short.");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Republic of the desert", "Central Asia");
		assertThat(page.select("#about h3").text()).isEqualTo("At length");
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		shelf.publish(KIND, form("tm", "", "", "", "", ""));
		org.jsoup.nodes.Document page = reader.open("/en/countries/tm");
		assertThat(page.select("h1 > span:last-child").text()).isEqualTo("Turkmenistan");
		assertThat(page.select(".opening .lede, .facts, #about, .trail a[href*=#]")).isEmpty();
	}

	@Test
	void aNewCountryCanBeNamedInForms() {
		assertThat(register.find("turkmen", Locale.UK, 5)).isEmpty();
		shelf.publish(KIND, form("tm", "", "", "", "", ""));
		assertThat(register.find("turkmen", Locale.UK, 5)).hasSize(1);
	}

	@Test
	void anotherNameIsTheCountrysOnEveryPage() throws Exception {
		UUID armenia = content("am");
		shelf.publish(KIND, armenia, form("am", "Hayastan", "", "caucasus", "", ""));
		assertThat(reader.texts("/en/countries", "#caucasus .name")).contains("AM Hayastan");
		assertThat(reader.texts("/en/events/ai-and-governance-2025", "main")).singleElement()
			.asString()
			.contains("Hayastan");
		assertThat(reader.texts("/en/search?q=Hayastan", ".entries h3")).first().isEqualTo("Hayastan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kaz", "zz", "1" })
	void whatIsNoCodeOfACountryIsToldAtItsField(String code) {
		assertThat(problems(UUID.randomUUID(), form(code, "Nowhere", "", "", "", "")))
			.containsExactly("slug: country.problem.code");
	}

	@Test
	void aRegionThatIsNotThereIsToldAtItsField() {
		assertThat(problems(UUID.randomUUID(), form("tm", "", "", "atlantis", "", "")))
			.containsExactly("region: unknown.regions");
	}

	@Test
	void thePageOfACountryNeverBecomesAnothers() {
		assertThat(problems(content("am"), form("tm", "", "", "", "", "")))
			.containsExactly("slug: country.problem.another");
	}

	@Test
	void aCountryHasOnePage() {
		assertThatExceptionOfType(UnfitException.class)
			.isThrownBy(() -> shelf.publish(KIND, form("am", "", "", "", "", "")));
	}

	@Test
	void theDeskCallsItByItsName() {
		assertThat(
				database.sql("select title -> 'texts' ->> 'ru' from content where kind = 'countries' and slug = 'am'")
					.query(String.class)
					.single())
			.isEqualTo("Армения");
	}

	@Test
	void aWithdrawnPageSaysWhyAndIsFoundNowhere() throws Exception {
		shelf.unpublish(KIND, "am", Visibility.WITHDRAWN);
		assertThat(reader.texts("/en/countries/am", ".notice")).containsExactly("Withdrawn Entered twice.");
		assertThat(reader.texts("/en/countries", "#caucasus .name")).containsExactly("AZ Azerbaijan", "GE Georgia");
		assertThat(reader.open("/en/search?q=Armenia").select("main a[href$=/countries/am]")).isEmpty();
	}

	@Test
	void aCountryWhosePageIsGoneIsStillNamed() throws Exception {
		shelf.unpublish(KIND, "am", Visibility.GONE);
		assertThat(reader.answer("/ru/countries/am")).hasStatus(410);
		assertThat(reader.texts("/en/events/ai-and-governance-2025", ".countries")).first()
			.asString()
			.contains("Armenia");
	}

	private UUID content(String slug) {
		return database.sql("select id from content where kind = ? and slug = ?")
			.params(KIND, slug)
			.query(UUID.class)
			.single();
	}

	private List<String> problems(UUID content, CountryForm form) {
		return kinds.named(KIND)
			.problems(content, Document.of(form))
			.getFieldErrors()
			.stream()
			.map(CountryContentTests::told)
			.toList();
	}

	private static String told(FieldError error) {
		return error.getField() + ": " + error.getCode();
	}

	private static CountryForm form(String code, String name, String fullName, String region, String summary,
			String about) {
		return new CountryForm(code, wording(name), wording(fullName), region, wording(summary), wording(about),
				List.of("en"));
	}

	private static Wording wording(String text) {
		return text.isEmpty() ? Wording.blank("en") : Wording.of(LocalizedText.of("en", text));
	}

}
