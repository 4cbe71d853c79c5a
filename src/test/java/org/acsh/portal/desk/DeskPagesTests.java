package org.acsh.portal.desk;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of staff, and what is nowhere to be found. */
@PortalTest
class DeskPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

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
	void theFirstPageHasTheOwnDraftsAndNobodyElses() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		writing.draft(writing.seminar("A seminar on hounds"), writing.editor("Boris"));
		assertThat(editor.open("/en/staff").select("#drafts").text()).contains("falconry").doesNotContain("hounds");
	}

	@Test
	void aListIsNarrowedByWordsStateAndAuthor() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		writing.published(writing.seminar("A seminar on hounds"), writing.editor("Boris"));
		assertThat(list("?q=FALCON")).contains("falconry").doesNotContain("hounds");
		assertThat(list("?state=PUBLISHED&q=seminar")).contains("hounds").doesNotContain("falconry");
		assertThat(list("?state=DRAFT&q=seminar")).contains("falconry").doesNotContain("hounds");
		assertThat(list("?mine=true")).contains("falconry").doesNotContain("hounds");
		assertThat(list("?sort=TITLE&q=seminar").indexOf("falconry"))
			.isLessThan(list("?sort=TITLE&q=seminar").indexOf("hounds"));
	}

	@Test
	void percentSignsAndQuotesAreWordsLikeOthers() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		assertThat(list("?q=%25")).doesNotContain("falconry");
		assertThat(list("?q='")).doesNotContain("falconry");
	}

	@Test
	void aListIsHandedOutAsAFile() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		writing.draft(writing.seminar("A seminar on hounds"), own);
		assertThat(editor.answer("/en/staff/events/list.csv?q=falconry")).hasStatusOk()
			.bodyText()
			.contains("A seminar on falconry")
			.doesNotContain("hounds");
		assertThat(editor.answer("/en/staff/events/list.csv").getResponse().getContentType()).startsWith("text/csv");
		assertThat(editor.answer("/en/staff/events/list.xlsx?q=falconry")).hasStatusOk().body().startsWith('P', 'K');
	}

	@Test
	void historyAndTimelineSayWhoDidWhat() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), own);
		assertThat(editor.open("/en/staff/events/" + id + "/history").select("#timeline").text())
			.contains("Aigul began a draft", "Aigul saved revision 1", "Aigul published revision 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/audit", "/accounts" })
	void pagesOfAdministratorsAreNotThereForEditors(String path) throws Exception {
		assertThat(editor.answer("/en/staff" + path)).hasStatus(404);
		assertThat(editor.open("/en/staff").select("a[href$=" + path + "]")).isEmpty();
		assertThat(StaffReader.administrator(context).answer("/en/staff" + path)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothings", "/nothings/list.csv", "/events/not-an-id", "/events/{nobody}",
			"/events/{nobody}/history", "/events/{nobody}/publication", "/events/{nobody}/preview",
			"/events/{nobody}/review", "/events/{nobody}/withdrawal", "/events/{nobody}/sharing",
			"/events/{nobody}/comparison?from=0&to=0", "/nothings/{own}", "/nothings/{own}/history",
			"/events/{own}/comparison?from=0&to=99", "/events/{own}/comparison?from=-1&to=1", "/find/nothings?q=a" })
	void whatIsNotThereIsNotFound(String path) {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), own);
		assertThat(editor.answer(
				"/en/staff" + path.replace("{own}", id.toString()).replace("{nobody}", UUID.randomUUID().toString())))
			.hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/copy", "/autosave", "/publication", "/schedule", "/schedule/removal", "/withdrawal",
			"/draft/removal", "/sharing", "/review", "/review/approval", "/review/return", "/revisions/1/restoration" })
	void nothingIsDoneToWhatIsNotThere(String deed) {
		Map<String, String> fields = Map.of("revision", "1", "days", "7", "content", UUID.randomUUID().toString(),
				"day", "2099-03-01", "time", "09:00", "zone", "UTC", "way", "GONE", "reason.texts[en]", "None");
		assertThat(editor.post("/en/staff/events/" + UUID.randomUUID() + deed, fields)).hasStatus(404);
		assertThat(editor.post("/en/staff/events/not-an-id" + deed, fields)).hasStatus(404);
	}

	private String list(String query) throws Exception {
		return editor.open("/en/staff/events" + query).select("#list ol").text();
	}

}
