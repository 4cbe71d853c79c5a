package org.acsh.portal.desk;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A second person looks at what is written; nothing that either says is lost. */
@PortalTest
class ReviewPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	StaffReader boris;

	Member aigul;

	UUID id;

	@BeforeEach
	void write() {
		boris = StaffReader.editor(context);
		aigul = writing.editor("Aigul");
		id = writing.draft(writing.form("""
				{'kind': 'SEMINAR', 'title': {'en': 'A seminar on falconry'}, 'dates': '2021', 'speakers': [
				{'key': 'first', 'role': 'SPEAKER', 'person': 'alikhan-baimenov'}]}
				"""), aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void whoWroteItAsksAColleagueAndIsNotOfferedToReviewIt() throws Exception {
		assertThat(boris.open(place() + "/publication").select("#review .deeds").text())
			.isEqualTo("Ask for a review Review it");
		writing.type(id, "headcount", "20", new Member(boris.id(), "Boris", Role.EDITOR));
		assertThat(boris.open(place() + "/publication").select("#review .deeds").text()).isEqualTo("Ask for a review");
	}

	@Test
	void aCommentOnTheWholeFormStandsAboveTheFormAndTheReviewUntilItIsSettled() throws Exception {
		int last = boris.open(place() + "/review").select("[name$=.field]").size();
		assertThat(boris.fillIn(place() + "/review", "#review form",
				Map.of("comments[" + last + "].words", "Shorten it.")))
			.hasStatus(303);
		assertThat(boris.open(place()).select("#form > .asked").text()).contains("Shorten it.");
		assertThat(boris.open(place() + "/review").select("#asked").text()).contains("Shorten it.");
		boris.post(place() + "/review", Map.of());
		assertThat(boris.open(place()).select(".asked")).isEmpty();
	}

	@Test
	void aCommentOnAnItemThatIsNoMoreStandsAboveTheForm() throws Exception {
		giveBack("speakers[first].person", "Is this the right person?");
		assertThat(boris.open(place()).select("#speakers .comment").text()).contains("the right person");
		writing.save(id, writing.seminar("A seminar on falconry"), 1, aigul);
		assertThat(boris.open(place()).select("#form > .asked").text()).contains("Speakers", "Person",
				"the right person");
	}

	@Test
	void aReviewOfAnOlderRevisionIsRefusedAndKeepsItsComments() throws Exception {
		writing.type(id, "headcount", "20", aigul);
		MvcTestResult answer = giveBack("dates", "Which month?");
		assertThat(answer).hasStatus(409);
		Document page = StaffReader.page(answer, place());
		assertThat(page.select(".refusal").text()).contains("newer revision", "Aigul");
		assertThat(page.select("textarea").eachText()).contains("Which month?");
		MvcTestResult lost = giveBack("speakers[second].person", "Who is this?");
		assertThat(StaffReader.page(lost, place()).select("#comment").text()).isEqualTo("Who is this?");
	}

	@Test
	void nobodyReturnsWithoutAWord() {
		assertThat(boris.post(place() + "/review/return", Map.of("revision", "1"))).hasStatus(422)
			.bodyText()
			.contains("Write a comment");
		assertThat(writing.deeds(id)).noneMatch(deed -> deed.contains("returned"));
	}

	@Test
	void theAuthorDoesNotApproveAndLosesNoComment() {
		writing.type(id, "headcount", "20", new Member(boris.id(), "Boris", Role.EDITOR));
		assertThat(boris.post(place() + "/review/approval",
				Map.of("revision", "2", "comments[0].field", "dates", "comments[0].words", "Which month?")))
			.hasStatus(422)
			.bodyText()
			.contains("Somebody else has to approve it", "Which month?");
	}

	private MvcTestResult giveBack(String field, String words) {
		return boris.post(place() + "/review/return",
				Map.of("revision", "1", "comments[0].field", field, "comments[0].words", words));
	}

	private String place() {
		return "/en/staff/events/" + id;
	}

}
