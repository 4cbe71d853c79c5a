package org.acsh.portal.desk;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the problems of a form are, and what became of its revisions. */
@PortalTest
class PastAndProblemPagesTests {

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
	void theListOfProblemsSaysWhereTheyAre() throws Exception {
		UUID id = writing.draft(writing.form("""
				{'kind': 'SEMINAR', 'dates': '2021', 'title': {'en': 'A seminar on falconry'},
				'sessions': [{'key': 'a', 'kind': 'TALK', 'title': {'en': 'Opening'}, 'institution': 'Maum'}]}
				"""), aigul);
		Document form = editor.open(place(id));
		assertThat(form.select("#form > .problems a").text()).startsWith("Agenda 1 › ")
			.contains(": No organisation is called “Maum”.");
		assertThat(form.select(".field .problem").text()).contains("No organisation is called “Maum”.")
			.doesNotContain("›");
		assertThat(editor.open(place(id).replace("/en/", "/ru/") + "/publication").select(".problems a").text())
			.contains(" 1 › ", "«Maum»");
	}

	@Test
	void theHistoryTellsWhenAndByWhomARevisionWasPublished() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), aigul);
		writing.type(id, "headcount", "20", aigul);
		writing.publish(id, writing.editor("Boris"));
		writing.type(id, "headcount", "21", aigul);
		assertThat(editor.open(place(id) + "/history").select(".revisions tbody tr").eachText()).satisfiesExactly(
				third -> assertThat(third).doesNotContain("Shown to readers"),
				second -> assertThat(second).containsPattern("Shown to readers .*, Boris"),
				first -> assertThat(first).containsPattern("Shown to readers .*, Aigul"));
	}

	private static String place(UUID id) {
		return "/en/staff/events/" + id;
	}

}
