package org.acsh.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking an event back from readers, and throwing away what they have not seen. */
@PortalTest
class TakeBackPagesTests {

	private static final String ADDRESS = "/en/events/a-seminar-on-falconry";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

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
	void whatIsTakenBackNeedsAReason() throws Exception {
		String place = place(writing.published(writing.seminar("A seminar on falconry"), aigul));
		assertThat(editor.post(place + "/withdrawal", Map.of())).hasStatus(422);
		assertThat(editor.post(place + "/withdrawal", Map.of("way", "GONE"))).hasStatus(422);
		assertThat(editor.post(place + "/withdrawal", Map.of("way", "REDIRECTED", "path", "https://example.org/")))
			.hasStatus(422);
		assertThat(reader.answer(ADDRESS)).hasStatusOk();
		assertThat(editor.fillIn(place + "/withdrawal", "form.form",
				Map.of("way", "GONE", "reason.texts[en]", "It was entered twice.")))
			.hasStatus(303);
		assertThat(reader.answer(ADDRESS)).hasStatus(410).bodyText().contains("It was entered twice.");
	}

	@ParameterizedTest
	@CsvSource({ "GONE,the page is gone,/en/events/a-seminar-on-falconry",
			"WITHDRAWN,still find the page,/en/events/a-seminar-on-falconry",
			"REDIRECTED,led to the other page,/en/events" })
	void thePublicationPageTellsWhatReadersFindNow(String way, String words, String link) throws Exception {
		String place = place(writing.published(writing.seminar("A seminar on falconry"), aigul));
		editor.post(place + "/withdrawal",
				Map.of("way", way, "reason.texts[en]", "It was entered twice.", "path", "/events"));
		Document page = editor.open(place + "/publication");
		assertThat(page.select("[role=status]").text()).contains(words);
		assertThat(page.select("#standing").text()).contains(words);
		assertThat(page.select("#standing q").eachText())
			.isEqualTo(way.equals("REDIRECTED") ? List.of() : List.of("It was entered twice."));
		assertThat(page.select("#standing a").eachAttr("href")).containsExactly(link);
	}

	@Test
	void aDraftIsDiscardedAndLeavesTheList() throws Exception {
		String place = draft();
		assertThat(editor.fillIn(place + "/draft/removal", "#discarding form", Map.of())).hasStatus(303);
		assertThat(editor.open(place + "/history").text()).contains("The draft is discarded.");
		assertThat(editor.open("/en/staff/events").text()).doesNotContain("falconry");
		assertThat(editor.open("/en/staff/events?state=DISCARDED").select(".worklist li").text())
			.contains("falconry", "Discarded")
			.doesNotContain("Draft");
	}

	@Test
	void aDiscardedDraftIsTakenUpAgainBeforeAnythingElse() throws Exception {
		String place = draft();
		editor.post(place + "/draft/removal", Map.of());
		Document page = editor.open(place + "/publication");
		assertThat(page.select(".states").text()).isEqualTo("Discarded");
		assertThat(page.select("#publish, #schedule, #review, a[href$=/draft/removal]")).isEmpty();
		assertThat(editor.fillIn(place + "/history", ".opening .notice form", Map.of())).hasStatus(303);
		assertThat(editor.open(place + "/publication").select(".states").text()).isEqualTo("Draft");
	}

	private String draft() {
		return place(writing.draft(writing.seminar("A seminar on falconry"), aigul));
	}

	private static String place(UUID id) {
		return "/en/staff/events/" + id;
	}

}
