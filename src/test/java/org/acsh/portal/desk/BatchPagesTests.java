package org.acsh.portal.desk;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff do one deed to many contents, from the list to its undoing. */
@PortalTest
class BatchPagesTests {

	private static final String NEW = "/en/staff/batches/new?kind=events";

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Writing writing;

	@Autowired
	Kinds kinds;

	StaffReader editor;

	Member own;

	@BeforeEach
	void come() {
		editor = StaffReader.editor(context);
		own = new Member(editor.id(), "Aigul", Role.EDITOR);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void eachRowOfAListCanBeChosen() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), own);
		Document list = editor.open("/en/staff/events?q=falconry&state=DRAFT");
		assertThat(list.select("input[name=chosen]").eachAttr("value")).containsExactly(id.toString());
		assertThat(list.select("form.choosing input[type=hidden]").eachAttr("name")).containsExactlyInAnyOrder("kind",
				"q", "state");
		assertThat(list.select("form.choosing button").eachAttr("value")).containsExactly("PUBLISH", "UNPUBLISH",
				"TAG");
	}

	@Test
	void everyKindIsCountedInItsOwnWord() throws Exception {
		for (String kind : kinds.all().stream().<String>map(Kind::name).toList()) {
			String asked = "/staff/batches/new?deed=PUBLISH&kind=" + kind + "&chosen=" + UUID.randomUUID();
			assertThat(editor.open("/en" + asked).select("h1").text()).matches("Publish 1 [a-z ]+");
			assertThat(editor.open("/ru" + asked).select("h1").text()).matches("Публикация: 1 [а-я ]+");
		}
		assertThat(editor.open("/en/staff/batches/new?deed=PUBLISH&kind=all&chosen=" + UUID.randomUUID())
			.select("h1")
			.text()).isEqualTo("Publish 1 item");
	}

	@Test
	void thePageSaysWhatWillChangeAndWhatWillNotAndWhy() throws Exception {
		UUID fresh = writing.draft(writing.seminar("A seminar on falconry"), own);
		UUID unfit = writing.draft(writing.form("{'title': {'en': 'A seminar on hounds'}}"), own);
		Document page = editor.open(NEW + "&deed=PUBLISH&chosen=" + fresh + "&chosen=" + unfit);
		assertThat(page.select("#changing").text()).contains("1 event will change", "falconry");
		assertThat(page.select("#staying").text()).contains("hounds", "Something has to be corrected first");
		assertThat(page.select("input[name=contents]").attr("value")).contains(fresh.toString())
			.doesNotContain(unfit.toString());
	}

	@Test
	void allThatAListFindsCanBeMeant() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		writing.draft(writing.seminar("A forum on falconry"), own);
		writing.draft(writing.seminar("A seminar on hounds"), own);
		Document page = editor.open(NEW + "&deed=PUBLISH&everything=true&q=falconry&state=DRAFT");
		assertThat(page.select("#changing li")).hasSize(2);
		assertThat(page.text()).doesNotContain("hounds");
	}

	@Test
	void publishedTogetherTheyAreUndoneTogether() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), own);
		MvcTestResult answer = editor.fillIn(NEW + "&deed=PUBLISH&chosen=" + id, "#deed form", Map.of());
		assertThat(answer).hasStatus(303);
		String result = followed(answer);
		assertThat(editor.open(result).select("main").text()).contains("1 event published", "falconry");
		assertThat(mvc.get().uri("/en/events/a-seminar-on-falconry")).hasStatusOk();
		assertThat(editor.fillIn(result, "form[action$=undoing]", Map.of())).hasStatus(303);
		assertThat(editor.open(result).select("main").text()).contains("Undone").doesNotContain("Undo all of it");
		assertThat(mvc.get().uri("/en/events/a-seminar-on-falconry")).hasStatus(404);
		StaffReader administrator = StaffReader.administrator(context);
		assertThat(administrator.open("/en/staff/audit?verb=batch-publish").select("a[href=" + result + "]"))
			.isNotEmpty();
	}

	@Test
	void withoutAReasonNothingIsTakenAway() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), own);
		String page = NEW + "&deed=UNPUBLISH&chosen=" + id;
		MvcTestResult refused = editor.fillIn(page, "#deed form", Map.of("way", "GONE"));
		assertThat(refused).hasStatus(422);
		assertThat(StaffReader.page(refused, page).select(".problem").text()).contains("Tell readers why");
		assertThat(editor.fillIn(page, "#deed form", Map.of("way", "REDIRECTED", "reason.texts[en]", "x")))
			.hasStatus(422);
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(editor.fillIn(page, "#deed form", Map.of("way", "GONE", "reason.texts[en]", "Twice")))
			.hasStatus(303);
		assertThat(mvc.get().uri("/en/events/a-seminar-on-falconry")).hasStatus(410);
	}

	@Test
	void aTopicIsChosenBeforeThePageSaysWhatWillChange() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), own);
		String page = NEW + "&deed=TAG&chosen=" + id;
		assertThat(editor.open(page).select("#deed")).isEmpty();
		assertThat(editor.open(page + "&topic=no-such-topic").select("#deed")).isEmpty();
		MvcTestResult answer = editor.fillIn(page + "&topic=big-data", "#deed form", Map.of());
		assertThat(editor.open(followed(answer)).text()).contains("Topic added to 1 event", "Big data");
		assertThat(new Reader(mvc).open("/en/events/a-seminar-on-falconry").select("#topics").text())
			.contains("Big data");
	}

	@Test
	void withNothingChosenThePageSaysHowToChoose() throws Exception {
		assertThat(editor.open(NEW + "&deed=PUBLISH").select("main").text()).contains("Nothing is chosen");
		assertThat(editor.post("/en/staff/batches", Map.of("deed", "TAG", "topic", "big-data"))).hasStatus(422);
	}

	private static String followed(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replace("http://localhost", "");
	}

}
