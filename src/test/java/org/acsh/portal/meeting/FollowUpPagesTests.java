package org.acsh.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Consent;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** How staff see to what was agreed. */
@PortalTest
class FollowUpPagesTests {

	private static final String KIND = "meetings";

	private static final String PAGE = "/en/staff/follow-up";

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	Writing writing;

	@Autowired
	Clock clock;

	Member aigul;

	StaffReader editor;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		editor = StaffReader.editor(context);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void whatIsOverdueComesFirstAndWhatHasNoDateLast() throws Exception {
		draft("{text: {en: Without a date}}", "{text: {en: Done already}, state: DONE}",
				"{text: {en: Next week}, due: %s}".formatted(LocalDate.now(clock).plusDays(7)),
				"{text: {en: Long ago}, due: May 2021, organisation: nia, confidentiality: PUBLIC}");
		assertThat(editor.open(PAGE).select(".worklist h3 a").eachText()).containsExactly("Long ago", "Next week",
				"Without a date");
		assertThat(editor.open(PAGE).select(".worklist li:first-child").text()).contains("Overdue", "May 2021",
				"National Information Society Agency", "Public");
	}

	@Test
	void everyPageOfStaffLeadsThere() throws Exception {
		for (String page : List.of("/en/staff", "/en/staff/events", "/en/staff/concerns")) {
			assertThat(editor.open(page).select(".sections a[href=" + PAGE + "]").text()).isEqualTo("Follow-up");
		}
		assertThat(editor.open(PAGE).select(".sections a[aria-current=page]").text()).isEqualTo("Follow-up");
	}

	@Test
	void aMonthIsNotOverdueBeforeItIsOver() throws Exception {
		LocalDate today = LocalDate.now(clock);
		draft("{text: {en: This month}, due: %s}".formatted(today.toString().substring(0, 7)));
		assertThat(editor.open(PAGE).select(".worklist .mark")).isEmpty();
	}

	@Test
	void eachChoiceNarrowsTheListAndTheFiles() throws Exception {
		draft("{text: {en: Long ago}, due: '2021', organisation: nia}",
				"{text: {en: Of a person}, person: arno-prete}");
		assertThat(texts("?due=OVERDUE")).containsExactly("Long ago");
		assertThat(texts("?owner=arno-prete")).containsExactly("Of a person");
		assertThat(texts("?due=SOON")).isEmpty();
		assertThat(editor.answer(PAGE + "/list.csv?due=OVERDUE").getResponse().getContentAsString())
			.contains("Long ago,National Information Society Agency,2021,Overdue,Talks about training,Staff only")
			.doesNotContain("Of a person");
		assertThat(editor.answer(PAGE + "/list.xlsx")).hasStatusOk();
	}

	@Test
	void aDoneMarkIsPublishedAtOnceWhereNothingElseHasChanged() throws Exception {
		UUID id = published("{text: {en: A list is sent}, confidentiality: PUBLIC}");
		complete(id);
		assertThat(editor.open(PAGE).select(".worklist li")).isEmpty();
		assertThat(new Reader(mvc).texts("/en/meetings/example-followed", "#agreed .meta")).containsExactly("Done");
		assertThat(content(id)).returns(2, Content::latest).returns(2, Content::published);
	}

	@Test
	void aDoneMarkWaitsWithTheOtherChangesOfADraft() throws Exception {
		UUID id = published("{text: {en: A list is sent}, confidentiality: PUBLIC}");
		save(id, drafts.newest(KIND, id).document().withValue("subject.texts[en]", "Zxcanaryqw"), 1);
		complete(id);
		assertThat(editor.open(PAGE).select(".worklist li")).isEmpty();
		assertThat(new Reader(mvc).open("/en/meetings/example-followed").text()).contains("To be done")
			.doesNotContain("Zxcanaryqw");
		assertThat(content(id)).returns(3, Content::latest).returns(1, Content::published);
	}

	@Test
	void aMeetingThatNobodyReadsIsFollowedUpAndStaysUnread() throws Exception {
		UUID id = draft("{text: {en: A list is sent}}");
		complete(id);
		assertThat(content(id).isPublic()).isFalse();
		assertThat(texts("")).isEmpty();
	}

	@Test
	void markingTwiceIsMarkingOnce() throws Exception {
		UUID id = published("{text: {en: A list is sent}}");
		complete(id);
		complete(id);
		assertThat(content(id).latest()).isEqualTo(2);
		assertThat(writing.deeds(id)).hasSize(5);
	}

	@Test
	void whatIsThrownAwayIsNotFollowedUp() throws Exception {
		drafts.discard(KIND, draft("{text: {en: A list is sent}}"), aigul);
		assertThat(texts("")).isEmpty();
	}

	@Test
	void manyMeetingsCostNoMore() throws Exception {
		draft("{text: {en: A list is sent}, person: arno-prete, organisation: nia}");
		editor.open(PAGE);
		int one = StatementCount.of(() -> editor.open(PAGE));
		for (int i = 1; i < 30; i++) {
			draft("{text: {en: A list is sent}, person: arno-prete, organisation: nia}");
		}
		assertThat(StatementCount.of(() -> editor.open(PAGE))).isEqualTo(one);
	}

	private void complete(UUID id) {
		assertThat(editor.post("/en/staff/meetings/" + id + "/points/1/completion", Map.of("due", "", "owner", "")))
			.hasStatus(303)
			.hasRedirectedUrl(PAGE);
	}

	private List<String> texts(String query) throws Exception {
		return editor.open(PAGE + query).select(".worklist h3 a").eachText();
	}

	private UUID draft(String... points) {
		UUID id = UUID.randomUUID();
		drafts.begin(KIND, id, "en", aigul);
		save(id, Document.of(MeetingExamples.withPoint("", String.join(", ", points))), 0);
		return id;
	}

	private UUID published(String point) {
		UUID id = UUID.randomUUID();
		drafts.begin(KIND, id, "en", aigul);
		save(id, Document.of(MeetingExamples.withPoint("example-followed", point)), 0);
		publishing.publish(KIND, id, 1, new Consent(aigul, false));
		return id;
	}

	private void save(UUID id, Document form, int basedOn) {
		drafts.save(KIND, id, new Save(form, basedOn, UUID.randomUUID(), null, aigul));
	}

	private Content content(UUID id) {
		return drafts.newest(KIND, id).content();
	}

}
