package org.acsh.portal.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Shelf;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Administrators say which words content is sorted by. */
@PortalTest
@Transactional
class VocabularyPagesTests {

	private static final String EVENTS = "/en/staff/vocabularies/event-kinds";

	private static final String ROUND_TABLE = EVENTS + "/round-table";

	private static final Map<String, String> NAMES = Map.of("names[en]", "Round table", "names[ru]", "Круглый стол",
			"plurals[en]", "Round tables", "plurals[ru]", "Круглые столы");

	@Autowired
	ApplicationContext context;

	@Autowired
	Shelf shelf;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	StaffReader administrator;

	StaffReader editor;

	@BeforeEach
	void come() {
		administrator = StaffReader.administrator(context);
		editor = StaffReader.editor(context);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					events        | event-kinds        | OTHER      | {slug: walked, kind: ROUND_TABLE, title: {en: Falconry}, dates: '2021'}
					publications  | publication-kinds  | REPORT     | {slug: walked, kind: ROUND_TABLE, title: {en: Falconry}, relation: OWN}
					organisations | organisation-kinds | PARTICULAR | {slug: walked, kind: ROUND_TABLE, name: {en: Falconry}}
					""")
	void aNewKindIsAtOnceInTheFormTheListThePageAndTheSearch(String kind, String vocabulary, String meaning,
			String form) throws Exception {
		add(vocabulary, meaning);
		String draft = "/staff/" + kind + "/" + begin(kind);
		assertThat(editor.open("/en" + draft).select("select[name=kind] option").eachText()).contains("Round table");
		assertThat(editor.open("/ru" + draft).select("select[name=kind] option").eachText()).contains("Круглый стол");
		shelf.publish(kind, form);
		shows("/en/", kind, "Round table", "Round tables");
		shows("/ru/", kind, "Круглый стол", "Круглые столы");
	}

	private void shows(String language, String kind, String name, String plural) throws Exception {
		Document list = editor.open(language + kind);
		assertThat(list.select(".filters a[href*=kind=round-table]").text()).isEqualTo(plural + " 1");
		assertThat(editor.open(language + kind + "?kind=round-table").select("main a[href$=/" + kind + "/walked]"))
			.isNotEmpty();
		assertThat(editor.open(language + kind + "/walked").select(".opening .kind").text()).startsWith(name);
		Document found = editor.open(language + "search?q=" + name);
		assertThat(found.select("main a[href$=/" + kind + "/walked]")).isNotEmpty();
		assertThat(found.select("main .kind").eachText()).contains(name);
	}

	@Test
	void anotherNameIsReadAtOnceWhereverTheKindIsUsed() throws Exception {
		assertThat(save(EVENTS + "/forum", Map.of("names[en]", "Assembly", "plurals[ru]", ""))).hasStatus(303);
		assertThat(editor.open("/en/events?q=OECD+Global").select("main .entries .kind").eachText())
			.contains("Assembly");
		assertThat(editor.open("/en/events").select(".filters a").eachText()).contains("Forums 1");
		assertThat(editor.open("/ru/events").select(".filters a").eachText()).contains("Форум 1");
	}

	@Test
	void aLanguageWithoutANameReadsAnother() throws Exception {
		add("event-kinds", "OTHER");
		shelf.publish("events", "{slug: walked, kind: ROUND_TABLE, title: {en: Falconry}, dates: '2021'}");
		assertThat(editor.open("/ko/events/walked").select(".opening .kind [lang=en]").text()).isEqualTo("Round table");
		assertThat(administrator.open("/en/staff/vocabularies").select("#event-kinds .note").eachText())
			.contains("Used 1 time · Not named in: Қазақ тілі, 한국어");
	}

	@Test
	void aNameIsTextAndALanguageThatThePortalHasNotIsLeftOut() throws Exception {
		assertThat(administrator.post(EVENTS, Map.of("names[en]", "<b>Bold</b>", "names[xx]", "Nothing",
				"names[no tag]", "Nothing", "meaning", "OTHER")))
			.hasStatus(303);
		entities.flush();
		assertThat(administrator.open("/en/staff/vocabularies").select(".name a").eachText()).contains("<b>Bold</b>");
	}

	@Test
	void aRetiredKindStaysWhereItIsUsedAndIsOfferedNowhereElse() throws Exception {
		add("event-kinds", "OTHER");
		UUID used = shelf.publish("events", "{slug: walked, kind: ROUND_TABLE, title: {en: Falconry}, dates: '2021'}");
		String other = "/en/staff/events/" + begin("events");
		deed(ROUND_TABLE + "/retirement", 303);
		assertThat(editor.open(other).select("select[name=kind] option").eachText()).doesNotContain("Round table");
		Document form = editor.open("/en/staff/events/" + used);
		assertThat(form.select("select[name=kind] option[selected]").text())
			.isEqualTo("Round table (no longer offered)");
		assertThat(form.select(".problem")).isEmpty();
		assertThat(editor.open("/en/events/walked").select(".opening .kind").text()).startsWith("Round table");
		assertThat(editor.fillIn(other, "main form[method=post]:has([name=kind])", Map.of("kind", "ROUND_TABLE"))
			.getResponse()
			.getStatus()).isEqualTo(303);
		assertThat(editor.open(other).select(".problem").text()).contains("This kind of event is no longer offered.");
		deed(ROUND_TABLE + "/return", 303);
		assertThat(editor.open(other).select(".problem").text()).doesNotContain("no longer offered");
	}

	@Test
	void aKindThatIsNoneIsRefusedBesideItsField() throws Exception {
		String form = "/en/staff/events/" + begin("events");
		editor.fillIn(form, "main form[method=post]:has([name=kind])", Map.of("kind", "NO_SUCH"));
		assertThat(editor.open(form).select(".field:has([name=kind]) .problem").text())
			.contains("No such kind of event. Choose one from the list.");
	}

	@Test
	void aKindInUseCannotBeRemovedAndOneThatIsNotCan() throws Exception {
		MvcTestResult answer = deed(EVENTS + "/seminar/removal", 409);
		assertThat(StaffReader.page(answer, EVENTS).select(".notice").text()).contains("3 records use this kind.");
		add("event-kinds", "OTHER");
		String draft = "/en/staff/events/" + begin("events");
		editor.fillIn(draft, "main form[method=post]:has([name=kind])", Map.of("kind", "ROUND_TABLE"));
		deed(ROUND_TABLE + "/removal", 409);
		editor.fillIn(draft, "main form[method=post]:has([name=kind])", Map.of("kind", "SEMINAR"));
		deed(ROUND_TABLE + "/removal", 303);
		assertThat(administrator.answer(ROUND_TABLE)).hasStatus(404);
		assertThat(deed(ROUND_TABLE + "/removal", 404)).isNotNull();
	}

	@Test
	void theLastKindThatIsOfferedStays() throws Exception {
		for (String kind : new String[] { "joint-publication", "review", "report", "working-paper", "needs-study" }) {
			deed("/en/staff/vocabularies/publication-kinds/" + kind + "/retirement", 303);
		}
		MvcTestResult answer = deed("/en/staff/vocabularies/publication-kinds/guide/retirement", 409);
		assertThat(StaffReader.page(answer, EVENTS).select(".notice").text()).contains("only kind that is offered");
		deed("/en/staff/vocabularies/publication-kinds/guide/removal", 409);
	}

	@Test
	void kindsAreOfferedInTheOrderThatTheyHave() throws Exception {
		String draft = "/en/staff/events/" + begin("events");
		assertThat(kinds(draft)).startsWith("Study visit", "Seminar", "Workshop");
		move("workshop", "UP");
		assertThat(kinds(draft)).startsWith("Study visit", "Workshop", "Seminar");
		move("study-visit", "DOWN");
		assertThat(kinds(draft)).startsWith("Workshop", "Study visit", "Seminar");
		move("workshop", "UP");
		assertThat(kinds(draft)).startsWith("Workshop", "Study visit", "Seminar");
	}

	@Test
	void whoSavesSecondSeesWhatWasSavedFirstAndMaySaveAgain() throws Exception {
		StaffReader colleague = StaffReader.administrator(context);
		Document opened = colleague.open(EVENTS + "/forum");
		Map<String, String> late = Map.of("names[en]", "Second", "meaning", "FORUM", "version",
				opened.select("[name=version]").val());
		assertThat(save(EVENTS + "/forum", Map.of("names[en]", "First"))).hasStatus(303);
		MvcTestResult answer = colleague.post(EVENTS + "/forum", late);
		assertThat(answer).hasStatus(409);
		Document page = StaffReader.page(answer, EVENTS + "/forum");
		assertThat(Objects.requireNonNull(page.select(".notice dd").first()).text()).startsWith("First");
		assertThat(page.select("[name='names[en]']").val()).isEqualTo("Second");
		Map<String, String> again = new HashMap<>(late);
		again.put("version", page.select("[name=version]").val());
		assertThat(colleague.post(EVENTS + "/forum", again)).hasStatus(303);
	}

	@Test
	void whatWasDoneIsRemembered() throws Exception {
		add("event-kinds", "OTHER");
		save(ROUND_TABLE, Map.of("names[en]", "Big table"));
		move("round-table", "UP");
		deed(ROUND_TABLE + "/retirement", 303);
		deed(ROUND_TABLE + "/return", 303);
		deed(ROUND_TABLE + "/removal", 303);
		assertThat(administrator.open("/en/staff/audit").select("ol li").text()).contains(
				"added “Round table” to “Kinds of events”", "changed “Big table” in “Kinds of events”",
				"moved “Big table” within", "retired “Big table” of", "offered “Big table” of",
				"removed “Big table” from");
	}

	private void add(String vocabulary, String meaning) throws Exception {
		Map<String, String> fields = new HashMap<>(NAMES);
		fields.put("meaning", meaning);
		assertThat(administrator.fillIn("/en/staff/vocabularies/" + vocabulary, "main form", fields)).hasStatus(303);
		entities.flush();
	}

	private MvcTestResult save(String path, Map<String, String> fields) throws Exception {
		MvcTestResult answer = administrator.fillIn(path, "main form", fields);
		entities.flush();
		return answer;
	}

	private MvcTestResult deed(String path, int status) {
		MvcTestResult answer = administrator.post(path, Map.of());
		assertThat(answer).hasStatus(status);
		entities.flush();
		return answer;
	}

	private void move(String kind, String direction) {
		assertThat(administrator.post(EVENTS + "/" + kind + "/place", Map.of("direction", direction))).hasStatus(303);
		entities.flush();
	}

	private List<String> kinds(String draft) throws Exception {
		return editor.open(draft).select("select[name=kind] option:not([value=''])").eachText();
	}

	private UUID begin(String kind) {
		UUID content = UUID.randomUUID();
		assertThat(editor.post("/en/staff/" + kind, Map.of("content", content.toString()))).hasStatus(303);
		entities.flush();
		return content;
	}

}
