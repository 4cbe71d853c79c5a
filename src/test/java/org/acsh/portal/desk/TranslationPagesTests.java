package org.acsh.portal.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not, or no longer, translated: of all contents, of one, and before publishing.
 */
@PortalTest
class TranslationPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	Reader reader;

	Member aigul;

	StaffReader editor;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
		editor = StaffReader.editor(context);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void allThatIsToBeTranslatedIsListedWithWhatReadersSeeFirst() throws Exception {
		UUID draft = writing.draft(writing.form("{'title': {'en': 'A draft on falconry', 'ru': 'Черновик'}}"), aigul);
		writing.type(draft, "title.texts[en]", "A draft on hawking", aigul);
		UUID shown = writing.published(writing.seminar("A seminar on hounds"), aigul);
		UUID translated = writing.published(
				writing.form("{'kind': 'SEMINAR', 'dates': '2021', 'title': {'en': 'A talk', 'ru': 'Беседа'}}"), aigul);
		Document page = editor.open("/en/staff/translations?kind=events");
		List<String> rows = page.select(".worklist h3 a").eachAttr("href");
		assertThat(rows).contains(address(draft), address(shown)).doesNotContain(address(translated));
		assertThat(rows.indexOf(address(shown))).isLessThan(rows.indexOf(address(draft)));
		assertThat(row(page, draft).text()).contains("Draft", "1 out of date").doesNotContain("missing");
		assertThat(row(page, shown).text()).contains("Published", "1 missing").doesNotContain("out of date");
	}

	@Test
	void aLanguageThatFewContentsHaveIsAskedForThereOnly() throws Exception {
		UUID begun = writing.draft(
				writing.form("{'title': {'en': 'Falconry', 'kk': 'Саятшылық'}, 'summary': {'en': 'With eagles'}}"),
				aigul);
		UUID chosen = writing.draft(writing.form("{'title': {'en': 'Hounds'}, 'languages': ['en', 'ru', 'kk']}"),
				aigul);
		UUID other = writing.draft(writing.seminar("Horses"), aigul);
		Document page = editor
			.open(editor.open("/en/staff/translations").select(".filters a:contains(Қазақ)").attr("href"));
		assertThat(page.select(".worklist h3 a").eachAttr("href").stream().map(href -> href.replaceAll("\\?.*", "")))
			.contains(place(begun) + "/translation", place(chosen) + "/translation")
			.doesNotContain(place(other) + "/translation");
		assertThat(row(page, begun).text()).contains("1 missing");
	}

	@Test
	void nothingToTranslateIsSaid() throws Exception {
		assertThat(editor.open("/en/staff/translations?language=ky").select("#list").text())
			.contains("Кыргызча: nothing to translate", "No content is written in this language yet");
		assertThat(editor.open("/en/staff/translations?language=en&kind=regions").select("#list").text())
			.contains("Every text is there");
		UUID id = writing.draft(writing.seminar("Horses"), aigul);
		assertThat(editor.open(place(id) + "/translation?language=en").select("main").text())
			.contains("Every text is there");
	}

	@Test
	void whatHasChangedSinceTheTranslationIsMarked() throws Exception {
		UUID id = writing.draft(writing.form("""
				{'title': {'en': 'Falconry', 'ru': 'Соколиная охота'}, 'sessions': [{'key': 'a'},
				{'key': 'b', 'title': {'en': 'The old way to hunt', 'ru': 'Как охотились прежде'}}]}
				"""), aigul);
		writing.type(id, "sessions[1].title.texts[en]", "The way to hunt", aigul);
		writing.type(id, "sessions[1].title.texts[en]", "The new way to hunt", aigul);
		Document page = editor.open(address(id));
		assertThat(page.select(".gaps .path").eachText()).containsExactly("Agenda 2 Title");
		Element gap = Objects.requireNonNull(page.selectFirst(".gaps li"));
		assertThat(gap.select("del").eachText()).containsExactly("old");
		assertThat(gap.select("ins").eachText()).containsExactly("new");
		assertThat(gap.select("dd[lang=en]").text()).isEqualTo("The removed: old added: new way to hunt");
		assertThat(gap.select("dd[lang=ru]").text()).isEqualTo("Как охотились прежде");
		assertThat(gap.select("a").attr("href")).endsWith("#f-sessions-1-title-texts-ru");
	}

	@Test
	void aTextThatNobodyKnowsAnyMoreIsNotMadeUp() throws Exception {
		UUID id = writing.draft(
				writing
					.form("""
							{'title': {'source': 'en', 'texts': {'en': 'Falconry', 'ru': 'Охота'}, 'madeFrom': {'ru': '0123456789abcdef'}}}
							"""),
				aigul);
		database.sql("alter table revision disable trigger only_added_to").update();
		database.sql(
				"update revision set form = jsonb_set(form, '{title,madeFrom,ru}', '\"0123456789abcdef\"') where content = ?")
			.param(id)
			.update();
		database.sql("alter table revision enable trigger only_added_to").update();
		Element gap = Objects.requireNonNull(editor.open(address(id)).selectFirst(".gaps li"));
		assertThat(gap.text()).contains("Nobody knows any longer", "Falconry", "Охота");
		assertThat(gap.select("del, ins")).isEmpty();
	}

	@Test
	void whatIsNotTranslatedIsToldAndKeepsNobodyFromPublishing() throws Exception {
		UUID id = writing.draft(writing.form("""
				{'kind': 'SEMINAR', 'dates': '2021', 'title': {'en': 'A seminar on falconry', 'ru': 'Соколиная охота'},
				'sessions': [{'key': 'a', 'kind': 'TALK', 'title': {'en': 'Opening'}}]}
				"""), aigul);
		writing.type(id, "title.texts[en]", "A seminar on hunting with falcons", aigul);
		Document page = editor.open(place(id) + "/publication");
		assertThat(page.select("#publish .notice a").attr("href")).isEqualTo("#translations");
		assertThat(page.select("#translations li").eachText()).containsExactly("Title out of date",
				"Agenda 1 Title missing");
		String field = UriUtils.decode(Objects.requireNonNull(page.select("#translations li a").last()).attr("href"),
				StandardCharsets.UTF_8);
		Document form = editor.open(field.substring(0, field.indexOf('#')));
		assertThat(Objects.requireNonNull(form.getElementById(field.substring(field.indexOf('#') + 1))).attr("name"))
			.isEqualTo("sessions[0].title.texts[ru]");
		assertThat(form.select("#f-sessions-0 details").hasAttr("open")).isTrue();
		assertThat(editor.fillIn(place(id) + "/publication", "#publish form", Map.of())).hasStatus(303);
		assertThat(reader.answer("/en/events/a-seminar-on-falconry")).hasStatusOk();
	}

	private static String address(UUID id) {
		return place(id) + "/translation?language=ru";
	}

	private static Element row(Document page, UUID id) {
		return Objects.requireNonNull(page.select(".worklist li:has(a[href*=" + id + "])").first());
	}

	private static String place(UUID id) {
		return "/en/staff/events/" + id;
	}

}
