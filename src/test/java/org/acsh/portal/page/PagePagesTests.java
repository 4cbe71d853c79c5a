package org.acsh.portal.page;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Navigation;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What readers see of the pages of running text, and of the menus that lead to them. */
@PortalTest
@Transactional
class PagePagesTests {

	private static final String KIND = "pages";

	private static final AtomicLong VERSION = new AtomicLong(1_000_000);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	NavigationService navigation;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void thePortalBeginsWithPagesInBothLanguages() throws Exception {
		for (String page : new String[] { "about", "privacy", "accessibility" }) {
			assertThat(reader.open("/en/pages/" + page).select(".prose h2")).isNotEmpty();
			assertThat(reader.open("/ru/pages/" + page).select(".prose [lang=en], h1[lang=en]")).isEmpty();
		}
		assertThat(reader.answer("/en/pages/contact")).hasStatus(404);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		shelf.publish(KIND, form("data-use", "Use of data", Menu.NONE, ""));
		Document page = reader.open("/en/pages/data-use");
		assertThat(page.select("h1").text()).isEqualTo("Use of data");
		assertThat(page.select(".lede").text()).isEqualTo("In short.");
		assertThat(page.select(".prose h2").text()).isEqualTo("At length");
	}

	@Test
	void whatIsTakenAwaySaysWhyAndStandsInNoMenu() throws Exception {
		UUID id = shelf.publish(KIND, form("data-use", "Use of data", Menu.FOOTER, "1"));
		assertThat(footer()).contains("Use of data");
		shelf.unpublish(KIND, id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Out of date.")));
		assertThat(reader.open("/en/pages/data-use").select(".notice").text()).isEqualTo("Withdrawn Out of date.");
		assertThat(reader.open("/en/search?q=use+of+data").select(".entries").text()).doesNotContain("Use of data");
		assertThat(footer()).doesNotContain("Use of data");
	}

	@Test
	void aMenuKeepsTheOrderOfStaff() {
		shelf.publish(KIND, form("first", "First", Menu.HEADER, "1"));
		shelf.publish(KIND, form("last", "Last", Menu.HEADER, ""));
		shelf.publish(KIND, form("second", "Second", Menu.HEADER, "2"));
		assertThat(now().headerPages()).extracting(Navigation.Link::path)
			.containsExactly("/pages/first", "/pages/second", "/pages/last");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first", "0", "1000" })
	void aPlaceThatIsNoNumberIsToldWithoutDays(String place) {
		assertThatThrownBy(() -> shelf.publish(KIND, form("first", "First", Menu.HEADER, place)))
			.isInstanceOfSatisfying(UnfitException.class,
					unfit -> assertThat(unfit.problems().getFieldErrors("place")).singleElement()
						.extracting(FieldError::getDefaultMessage)
						.isEqualTo("Write a whole number from 1 to 999."));
	}

	@Test
	void theFootOfEveryPageTellsWhoCarriesTheProgramme() throws Exception {
		Document home = reader.open("/en/");
		assertThat(home.select(".foot").text()).contains("Funded by the Government of the Republic of Korea");
		assertThat(home.select(".foot a[href^=/en/organisations/]").eachText()).contains("Astana Civil Service Hub",
				"United Nations Development Programme", "Government of the Republic of Korea");
		assertThat(home.select(".foot a[href^=/en/pages/]").eachText()).containsExactly("About the programme",
				"Privacy", "Accessibility");
	}

	@Test
	void aSectionThatHoldsNothingIsNotOffered() {
		assertThat(now().header()).startsWith("events", "calendar", "countries").doesNotContain("unheard-of");
		assertThat(now().sections()).containsAll(now().header()).contains("people", "organisations");
		assertThat(Navigation.NONE.sections()).containsExactly("events", "calendar", "countries", "programmes",
				"people", "organisations");
	}

	@Test
	void searchFindsAPageByItsTextAndTitle() throws Exception {
		assertThat(reader.open("/ru/search?q=доступность").select(".entries h3 a").eachAttr("href"))
			.contains("/ru/pages/accessibility");
	}

	@Test
	void withoutNewsOfTheContentTheFrameCostsNoStatement() throws Exception {
		reader.answer("/en/pages/about");
		assertThat(StatementCount.of(() -> reader.answer("/en/pages/about"))).isLessThanOrEqualTo(2);
	}

	@Test
	void aPageThatMovedLeadsThereForEver() {
		UUID id = shelf.publish(KIND, form("data-use", "Use of data", Menu.NONE, ""));
		shelf.publish(KIND, id, form("use-of-data", "Use of data", Menu.NONE, ""));
		assertThat(reader.answer("/ru/pages/data-use")).hasStatus(301)
			.headers()
			.hasValue("Location", "/ru/pages/use-of-data");
		shelf.unpublish(KIND, "use-of-data", Visibility.GONE);
		assertThat(reader.answer("/ru/pages/use-of-data")).hasStatus(410);
	}

	private Navigation now() {
		return navigation.at(VERSION.incrementAndGet());
	}

	private List<String> footer() {
		return now().footerPages().stream().map(link -> link.title().in(Locale.UK).value()).toList();
	}

	private static PageForm form(String slug, String title, Menu menu, String place) {
		return new PageForm(slug, wording(title), wording("In short."), wording("## At length\n\nAnd so on."), menu,
				place, List.of("en"));
	}

	private static Wording wording(String text) {
		return Wording.of(LocalizedText.of("en", text));
	}

}
