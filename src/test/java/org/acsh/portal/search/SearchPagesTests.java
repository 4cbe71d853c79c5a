package org.acsh.portal.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.acsh.portal.StatementCount;
import org.acsh.portal.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers find by what they type. */
@PortalTest
@Transactional
class SearchPagesTests {

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "AI, /events?topic=artificial-intelligence", "ИИ, /events?topic=artificial-intelligence",
			"искусственный интеллект, /events?topic=artificial-intelligence", "Korea, /countries/kr",
			"Корея, /countries/kr", "Республика Корея, /countries/kr", "Baimenov, /people/alikhan-baimenov",
			"кибербезопасность, /events?topic=cybersecurity", "Казахстан, /countries/kz", "Қазақстан, /countries/kz",
			"OECD, /organisations/oecd", "ОЭСР, /organisations/oecd", "UNDP, /organisations/undp",
			"study visit 2022, /events/study-visit-2022",
			"capacity-building programme, /programmes/capacity-building" })
	void whatAReaderExpectsComesFirst(String typed, String path) {
		assertThat(found(typed)).first().isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "Алихан Байменов, /people/alikhan-baimenov", "Alikhan Baimenov, /people/alikhan-baimenov",
			"alikhan-baimenov, /people/alikhan-baimenov", "Byungjoon, /people/byung-joon-park",
			"Byung Joon Park, /people/byung-joon-park", "Пак Пёнджун, /people/byung-joon-park",
			"Пак Пенджун, /people/byung-joon-park", "Joao, /people/joao-vasconcelos", "JOÃO, /people/joao-vasconcelos",
			"Dmitry Mun, /people/dmitriy-mun", "საქართველო, /countries/ge", "대한민국, /countries/kr",
			"проон, /organisations/undp", "кибербезопасности, /events?topic=cybersecurity", "Казахстане, /countries/kz",
			"цифровой идентификации, /events?topic=digital-identity", "clouds, /events?topic=cloud-computing",
			"cyber, /events?topic=cybersecurity" })
	void aNameIsFoundInEverySpellingAndScriptAndForm(String typed, String path) {
		assertThat(found(typed)).first().isEqualTo(path);
		assertThat(page("en", typed).select(".notice")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Baymenov, /people/alikhan-baimenov", "Алихан Байминов, /people/alikhan-baimenov",
			"cybersecuirty, /events?topic=cybersecurity",
			"искуственный интелект, /events?topic=artificial-intelligence", "Kazahkstan, /countries/kz",
			"Таджикстан, /countries/tj", "Хитер Босман, /people/heather-boosman",
			"Vasconselos, /people/joao-vasconcelos" })
	void aMisspeltNameIsFoundAndSaidToBeAGuess(String typed, String path) {
		assertThat(found(typed)).first().isEqualTo(path);
		assertThat(page("en", typed).select(".notice").text()).startsWith("No exact match");
		assertThat(page("ru", typed).select(".notice").text()).startsWith("Точных совпадений нет");
	}

	@ParameterizedTest
	@CsvSource({ "семинары, /events/oecd-ai-seminar-2024", "seminars, /events/oecd-ai-seminar-2024",
			"Baimenov, /events/study-visit-2024", "Байменов OECD, /events/oecd-ai-seminar-2024",
			"Седжон, /events/study-visit-2022", "Samsung, /events/study-visit-2022",
			"блокчейн Korea, /events/study-visit-2022", "the seminar on AI, /events/oecd-ai-seminar-2024" })
	void anEventIsFoundByItsWordsAndByWhoAndWhatItIsTiedTo(String typed, String path) {
		assertThat(found(typed)).contains(path);
	}

	@Test
	void theQuestionStaysInTheBoxAndTheAnswerIsInTheReadersLanguage() {
		Document page = page("ru", "Baimenov \"");
		assertThat(page.select("#ask").val()).isEqualTo("Baimenov \"");
		assertThat(page.title()).startsWith("Поиск: Baimenov \"");
		assertThat(page.expectFirst(".entries li").text())
			.isEqualTo("Персона Алихан Байменов Председатель Управляющего комитета "
					+ "Астанинский хаб в сфере государственной службы");
		assertThat(page.expectFirst(".entries h3 a").attr("href")).isEqualTo("/ru/people/alikhan-baimenov");
	}

	@Test
	void nothingFoundGivesAdviceAndWaysOn() {
		Document page = page("en", "xylophone");
		assertThat(page.select("main h2").text()).isEqualTo("Nothing found");
		assertThat(page.select("main .prose li")).hasSize(3);
		assertThat(page.select("main .countries a").eachAttr("href")).startsWith("/en/events")
			.contains("/en/countries", "/en/people", "/en/organisations");
	}

	@Test
	void noQuestionShowsWhereToStart() {
		Document page = page("ru", "");
		assertThat(page.select("main h2").text()).isEqualTo("С чего начать");
		assertThat(page.select("main .prose, main .entries")).isEmpty();
		assertThat(page.select("main .countries a").text()).startsWith("Мероприятия");
	}

	@Test
	void searchPagesAreNotForSearchEngines() {
		assertThat(page("en", "AI").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITHDRAWN", "GONE" })
	void whatIsNotPublishedIsNotFound(String visibility) {
		enter(visibility, 1);
		assertThat(found("canarium")).isEmpty();
		assertThat(found("canarum")).isEmpty();
		assertThat(page("en", "canarium").body().html()).doesNotContain("Canarium seminar");
		database.sql("update content set visibility = 'PUBLISHED' where slug like 'canarium-%'").update();
		assertThat(found("canarium")).containsExactly("/events/canarium-1");
		assertThat(found("canarum")).containsExactly("/events/canarium-1");
	}

	@Test
	void twentyAPageAndTheAddressKeepsTheQuestion() {
		enter("PUBLISHED", 45);
		Document second = page("en", "canarium&page=2");
		assertThat(second.select("main h2").text()).isEqualTo("45 results");
		assertThat(second.select(".entries > li")).hasSize(20);
		assertThat(second.select(".pages a").eachAttr("href")).containsExactly("/en/search?page=1&q=canarium",
				"/en/search?page=3&q=canarium");
		assertThat(page("en", "canarium&page=99").select(".entries > li")).hasSize(5);
	}

	@Test
	void manyResultsAreNotCountedOneByOne() {
		enter("PUBLISHED", 1005);
		assertThat(page("en", "canarium").select("main h2").text()).isEqualTo("More than 1,000 results");
		assertThat(page("en", "canarium&page=99").select(".pages .note").text()).isEqualTo("Page 50 of 50");
	}

	static Stream<String> badInput() {
		return Stream.of("q=" + "x".repeat(10_000), "q=" + "%D1%8F%20".repeat(1000), "q=%00", "q=a%00b", "q=%22",
				"q=%22AI", "q=-", "q=-AI", "q=AI%3A*", "q=%3A*", "q=%25", "q=_", "q=%5C", "q=%27", "q=%27%27AI%5C%27",
				"q=%26%7C%21%28", "q=%3C-%3E", "q=%C5%89", "q=%EF%BF%BF", "q=%F0%9F%98%80", "q=%C2%BD",
				"q=" + "%F0%9F%98%80".repeat(300), "q=AI&q=Korea", "q", "page=2", "q=AI&page=-1", "q=AI&page=abc",
				"q=AI&page=99999999999", "q=AI&page=%00", "q=the", "q=%E2%80%AE", "q=%CC%81", "q=%3Cscript%3E");
	}

	@ParameterizedTest
	@MethodSource("badInput")
	void nothingThatIsTypedBreaksThePage(String query) {
		assertThat(get("/ru/search?" + query)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "AI,1", "Baymenov,2", "xylophone,2", "'',0", "-,0" })
	void anAnswerTakesFewStatements(String typed, int statements) throws Exception {
		page("en", typed); // opens the transaction
		assertThat(StatementCount.of(() -> page("en", typed))).isEqualTo(statements);
	}

	private void enter(String visibility, int number) {
		database
			.sql("""
					with made as (
						insert into content (id, version, kind, slug, title, latest, created_at, changed_at, visibility, gone_reason,
							published, published_slug, published_at, review)
						select gen_random_uuid(), 0, 'events', 'canarium-' || n, '{}', 1, now(), now(), :visibility, '{}',
							1, 'canarium-' || n, now(), 'NONE'
						from generate_series(1, :number) as n
						returning id, slug)
					insert into event (id, version, content, slug, kind, title, starts, status)
					select nextval('entity_id'), 0, id, slug, 'SEMINAR',
						'{"source": "en", "texts": {"en": "Canarium seminar"}, "madeFrom": {}}', '2024', 'SCHEDULED'
					from made""")
			.param("visibility", visibility)
			.param("number", number)
			.update();
	}

	private List<String> found(String typed) {
		return page("en", typed).select(".entries h3 a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring("/en".length()))
			.toList();
	}

	private Document page(String language, String query) {
		String[] parts = query.split("&page=");
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/{language}/search").queryParam("q", "{q}");
		if (parts.length > 1) {
			address.queryParam("page", parts[1]);
		}
		MvcTestResult result = get(address.encode().build(language, parts[0]).toString());
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String address) {
		return pages.get().uri(URI.create(address)).exchange();
	}

}
