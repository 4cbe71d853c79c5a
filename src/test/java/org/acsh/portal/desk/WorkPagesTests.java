package org.acsh.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits for staff: their first page, what needs attention, and the lists it leads
 * to.
 */
@PortalTest
class WorkPagesTests {

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
	void aDraftThatCameWithThePortalWaitsForEverybody() throws Exception {
		assertThat(editor.open("/en/staff").select("#drafts h3").eachText()).contains("Contact");
		assertThat(editor.open("/en/staff/all?state=DRAFT&mine=true&q=contact").select(".worklist h3").eachText())
			.contains("Contact");
	}

	@Test
	void whatWasReturnedToMeStandsFirst() throws Exception {
		UUID mine = writing.draft(writing.seminar("A seminar on falconry"), own);
		UUID other = writing.draft(writing.seminar("A seminar on hounds"), writing.editor("Boris"));
		for (UUID id : List.of(mine, other)) {
			editor.post("/en/staff/events/" + id + "/review", Map.of());
			StaffReader.editor(context)
				.post("/en/staff/events/" + id + "/review/return",
						Map.of("revision", "1", "comments[0].field", "title", "comments[0].words", "Which falcons?"));
		}
		Document page = editor.open("/en/staff");
		assertThat(page.select("#returned").text()).contains("falconry").doesNotContain("hounds");
		assertThat(page.select("main section").eachAttr("id")).startsWith("returned");
	}

	@Test
	void groupsThatAreEmptyAreLeftOut() throws Exception {
		Document page = editor.open("/en/staff");
		assertThat(page.select("#drafts h3").eachText()).containsExactly("Contact");
		assertThat(page.select("#returned, #submitted, #scheduled")).isEmpty();
	}

	@Test
	void eachGroupLeadsToTheListOfAllThatStandsAlike() throws Exception {
		for (int i = 1; i <= 7; i++) {
			writing.draft(writing.seminar("A seminar on falconry " + i), own);
		}
		writing.draft(writing.seminar("A seminar on hounds"), writing.editor("Boris"));
		Document page = editor.open("/en/staff");
		assertThat(page.select("#drafts li")).hasSize(5);
		assertThat(page.select("#drafts .more").text()).startsWith("See all 8");
		Document list = editor.open(page.select("#drafts .more a").attr("href"));
		assertThat(list.select("#list li h3")).hasSize(8);
		assertThat(list.text()).contains("Contact").doesNotContain("hounds");
	}

	@Test
	void everyKindIsInTheNavigationAndCanBeBegun() throws Exception {
		Document page = editor.open("/ru/staff");
		assertThat(page.select(".sections a").eachAttr("href")).contains("/ru/staff/all", "/ru/staff/events");
		assertThat(page.select(".begin form").eachAttr("action")).contains("/ru/staff/events");
		assertThat(editor.open("/en/staff/events").select(".sections [aria-current]").eachText())
			.containsExactly("Events");
	}

	@Test
	void whatNeedsAttentionIsNarrowedAndTakenAlong() throws Exception {
		writing.published(writing.seminar("A seminar on falconry"), own);
		writing.published(writing.form("{'kind': 'FORUM', 'title': {'en': 'A forum on hounds'}, 'dates': '2099'}"),
				own);
		Document page = editor.open("/en/staff/concerns?q=on");
		assertThat(page.select("#list").text()).contains("falconry", "hounds", "No outcome recorded");
		String narrowed = page.select(".filters a:contains(No outcome)").attr("href");
		assertThat(editor.open(narrowed).select("#list li").text()).contains("falconry").doesNotContain("hounds");
		assertThat(editor.answer("/en/staff/concerns/list.csv?q=on&matter=NO_OUTCOME")).hasStatusOk()
			.bodyText()
			.contains("A seminar on falconry,Event,No outcome recorded")
			.doesNotContain("hounds");
	}

	@Test
	void whoeverTakesAListAlongIsRecorded() throws Exception {
		writing.draft(writing.seminar("A seminar on falconry"), own);
		editor.answer("/en/staff/events/list.csv?q=falconry");
		editor.answer("/en/staff/concerns/list.xlsx");
		StaffReader administrator = StaffReader.administrator(context);
		administrator.answer("/en/staff/audit/deeds.csv");
		String log = administrator.open("/en/staff/audit?verb=exported").select("main").text();
		assertThat(log).contains("downloaded the list “Events” (rows: 1)", "downloaded the list “Needs attention”",
				"downloaded the list “Audit log”");
	}

}
