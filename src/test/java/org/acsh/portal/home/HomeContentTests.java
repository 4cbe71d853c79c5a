package org.acsh.portal.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff say on the home page. */
@PortalTest
@Transactional
class HomeContentTests {

	private static final String KIND = "home";

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	Kinds kinds;

	@Autowired
	DraftService drafts;

	@Autowired
	ContentRegister contents;

	@Autowired
	JdbcClient database;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish("A heading", "In short.", feature("events/study-visit-2022", "Look back."));
		Document page = reader.open("/en/");
		assertThat(page.select("h1").text()).isEqualTo("A heading");
		assertThat(page.select(".greeting .lede").text()).isEqualTo("In short.");
		assertThat(page.select("#featured h3 a").eachAttr("href")).containsExactly("/en/events/study-visit-2022");
		assertThat(page.select("#featured .gist").eachText()).containsExactly("Look back.");
	}

	@Test
	void withoutWordsOfStaffItSpeaksItsOwn() throws Exception {
		publish("", "");
		Document page = reader.open("/en/");
		assertThat(page.select("h1").text()).isEqualTo("What twelve countries learn about digital government");
		assertThat(page.select(".greeting .lede").text()).startsWith("Study visits, seminars and forums");
		assertThat(page.select("#featured")).isEmpty();
	}

	@Test
	void whatIsFeaturedIsToldByItsOwnSummaryAndKind() throws Exception {
		publish("", "", feature("events/study-visit-2022", ""));
		assertThat(reader.texts("/ru/", "#featured li")).singleElement()
			.asString()
			.startsWith("Ознакомительный визит")
			.contains("Участники из семи стран")
			.endsWith("сентябрь 2022 г.");
	}

	@Test
	void whatReadersCannotSeeIsFeaturedNoLonger() throws Exception {
		publish("", "", feature("events/study-visit-2022", ""), feature("countries/kz", ""));
		shelf.unpublish("events", "study-visit-2022", Visibility.WITHDRAWN);
		assertThat(reader.open("/en/").select("#featured h3 a").eachAttr("href")).containsExactly("/en/countries/kz");
	}

	@Test
	void whatIsFeaturedIsUsedByTheHomePage() throws Exception {
		publish("", "", feature("events/study-visit-2022", ""));
		StaffReader editor = StaffReader.editor(context);
		String event = "/en/staff/events/" + event();
		assertThat(editor.open(event + "/withdrawal").select(".used").text()).contains("Home page");
		assertThat(editor.post(event + "/withdrawal", Map.of("way", "GONE", "reason.texts[en]", "Entered twice.")))
			.hasStatus(422);
		publish("", "");
		assertThat(editor.open(event + "/withdrawal").select(".used").text()).doesNotContain("Home page");
	}

	@Test
	void whatIsFeaturedIsStillNamedOnceItHasAnotherAddress() throws Exception {
		publish("", "", feature("events/study-visit-2022", "Look back."));
		Draft event = drafts.newest("events", event());
		Record renamed = event.document().withValue("slug", "study-visit-renamed").as(kinds.named("events").formType());
		shelf.publish("events", event(), renamed);
		String form = "/en/staff/home/" + content();
		assertThat(StaffReader.editor(context).open(form).select("[name='featured[0].page']").val())
			.contains("digital innovations");
		shelf.publishAgain(KIND, content());
		assertThat(reader.open("/en/").select("#featured h3 a").eachAttr("href"))
			.containsExactly("/en/events/study-visit-renamed");
	}

	@Test
	void whatStaffTookAwayLeavesThePageToItself() throws Exception {
		publish("A heading", "", feature("countries/kz", ""));
		shelf.unpublish(KIND, KIND, Visibility.WITHDRAWN);
		assertThat(reader.texts("/en/", "h1")).containsExactly("What twelve countries learn about digital government");
		assertThat(reader.open("/en/").select("#featured")).isEmpty();
	}

	@Test
	void whatIsNamedMustBeAPageAndTheyAreFew() {
		FeatureForm[] many = Stream
			.concat(IntStream.range(0, 5).mapToObj(number -> feature("countries/kz", "")),
					Stream.of(feature("events/nothing", ""), feature("", "")))
			.toArray(FeatureForm[]::new);
		assertThat(kinds.named(KIND)
			.problems(UUID.randomUUID(), org.acsh.portal.document.Document.of(form("", "", many)))
			.getFieldErrors()).extracting(error -> error.getField())
			.containsExactlyInAnyOrder("featured", "featured[5].page", "featured[6].page");
	}

	@Test
	void pagesOfEveryKindCanBeChosen() {
		assertThat(contents.find("Armenia", Locale.UK, 5)).anySatisfy(choice -> {
			assertThat(choice.slug()).isEqualTo("countries/am");
			assertThat(choice.detail()).isEqualTo("Country");
		});
		assertThat(contents.find("digital innovations", Locale.UK, 5)).extracting(choice -> choice.slug())
			.contains("events/study-visit-2022");
		assertThat(contents.find("", Locale.UK, 1_000)).extracting(choice -> choice.slug())
			.noneMatch(slug -> slug.startsWith("home/"));
	}

	@Test
	void thereIsOneHomePageAndItsListIsItsForm() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		String form = "/en/staff/home/" + content();
		assertThat(editor.answer("/en/staff/home")).hasStatus(303).hasRedirectedUrl(form);
		assertThat(editor.post("/en/staff/home", Map.of("content", UUID.randomUUID().toString()))).hasStatus(303)
			.hasRedirectedUrl(form);
		assertThat(editor.post(form + "/copy", Map.of("content", UUID.randomUUID().toString()))).hasStatus(303)
			.hasRedirectedUrl(form);
		assertThat(editor.open(form + "/publication").select("form[action$=copy]")).isEmpty();
		assertThat(editor.open("/en/staff").select("form[action$=/staff/home]")).isEmpty();
		assertThat(database.sql("select count(*) from content where kind = 'home'").query(Integer.class).single())
			.isEqualTo(1);
	}

	@Test
	void itsPreviewIsThePageThatItWillBe() throws Exception {
		publish("A heading", "", feature("countries/kz", ""));
		Document page = StaffReader.editor(context).open("/ru/staff/home/" + content() + "/preview");
		assertThat(page.select("h1").text()).isEqualTo("A heading");
		assertThat(page.select("#featured h3").text()).isEqualTo("Казахстан");
	}

	@Test
	void itsAddressIsThatOfThePortal() {
		assertThat(kinds.named(KIND).address(new Slug("home"))).isEqualTo("/");
	}

	@Test
	void theFormOpensWithWhatIsFeatured() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		Document page = editor.open("/ru/staff/home/" + content());
		assertThat(page.select("[name='featured[1].page']").val()).isEqualTo("О программе");
	}

	@Test
	void featuringCostsTheSameForOneAndForSix() throws Exception {
		publish("", "", feature("countries/kz", ""));
		int one = cost();
		publish("", "",
				IntStream.range(0, 6).mapToObj(number -> feature("countries/kz", "")).toArray(FeatureForm[]::new));
		assertThat(List.of(one, cost())).containsExactly(7, 7);
	}

	private int cost() throws Exception {
		reader.open("/en/");
		return StatementCount.of(() -> reader.open("/en/"));
	}

	private void publish(String heading, String lede, FeatureForm... featured) {
		shelf.publish(KIND, content(), form(heading, lede, featured));
	}

	private UUID event() {
		return drafts.named("events", "study-visit-2022")
			.or(() -> drafts.named("events", "study-visit-renamed"))
			.orElseThrow()
			.id();
	}

	private UUID content() {
		return database.sql("select id from content where kind = 'home'").query(UUID.class).single();
	}

	private static HomeForm form(String heading, String lede, FeatureForm... featured) {
		return new HomeForm(wording(heading), wording(lede), List.of(featured), List.of("en"));
	}

	private static FeatureForm feature(String page, String note) {
		return new FeatureForm("", page, wording(note));
	}

	private static Wording wording(String text) {
		return text.isEmpty() ? Wording.blank("en") : Wording.of(LocalizedText.of("en", text));
	}

}
