package org.acsh.portal.directory;

import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.acsh.portal.concern.ConcernFilter;
import org.acsh.portal.concern.ConcernService;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.InUseException;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Uses;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who is made by their name in the form of an event: a draft until the event is
 * published.
 */
@PortalTest
@Transactional
class NamedRecordsTests {

	private static final String EVENT = """
			{'kind': 'SEMINAR', 'title': {'en': 'A canary seminar'}, 'dates': '2021',
			'speakers': [{'key': '1', 'role': 'SPEAKER', 'person': 'irina-canary', 'organisation': 'canary-office'}]}""";

	private static final String PAGE = "/en/people/irina-canary";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	NamedRecords named;

	@Autowired
	DraftService drafts;

	@Autowired
	EntityManager entities;

	@Autowired
	Uses uses;

	@Autowired
	Writing writing;

	@Autowired
	ConcernService concerns;

	Reader reader;

	Member aigul;

	@BeforeEach
	void begin() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
		named.note("people", "Irina Canary", "en");
		named.note("organisations", "Canary Office", "en");
	}

	@Test
	void theyAreDrafts() {
		Content irina = irina();
		assertThat(irina.visibility()).isEqualTo(Visibility.NEVER);
		assertThat(drafts.newest("people", irina.id()).document().textAt(FieldPath.parse("name[en]")))
			.isEqualTo("Irina Canary");
		assertThat(concerned()).as("a draft is work to do already").isFalse();
		assertThat(reader.answer(PAGE)).hasStatus(404);
	}

	@Test
	void theyArePublishedWithWhatNamesThemAndStaffAreAskedToCompleteThem() throws Exception {
		writing.published(writing.form(EVENT), aigul);
		flush();
		assertThat(reader.open(PAGE).select("#events").text()).contains("A canary seminar");
		assertThat(reader.answer("/en/organisations/canary-office")).hasStatusOk();
		assertThat(concerned()).isTrue();
	}

	@Test
	void theyStayHiddenWithADraftAndWithItsPreview() {
		UUID event = writing.draft(writing.form(EVENT), aigul);
		assertThat(reader.answer(PAGE)).hasStatus(404);
		drafts.discard("events", event, aigul);
		assertThat(reader.answer(PAGE)).hasStatus(404);
		assertThat(irina().visibility()).isEqualTo(Visibility.NEVER);
	}

	@Test
	void theyCannotBeThrownAwayWhileADraftNamesThem() {
		UUID event = writing.draft(writing.form(EVENT), aigul);
		assertThatExceptionOfType(InUseException.class).isThrownBy(() -> drafts.discard("people", irina().id(), aigul))
			.satisfies(refusal -> assertThat(refusal.uses()).singleElement().satisfies(use -> {
				assertThat(use.content()).isEqualTo(event);
				assertThat(use.shown()).isFalse();
			}));
		drafts.discard("events", event, aigul);
		assertThat(uses.of(irina())).isEmpty();
		drafts.discard("people", irina().id(), aigul);
		assertThat(concerned()).isFalse();
	}

	@Test
	void whoWasNotFinishedIsPublishedByTheNameAlone() throws Exception {
		Content irina = irina();
		String unfinished = "{'slug': 'irina-canary', 'name': {'en': 'Irina Canary'}, 'posts': [{'key': '1', 'since': 'soon'}]}";
		drafts.save("people", irina.id(), new Save(Document.of(DirectoryExamples.person(unfinished)), irina.latest(),
				UUID.randomUUID(), null, aigul));
		writing.published(writing.form(EVENT), aigul);
		flush();
		assertThat(reader.open(PAGE).select(".lede")).isEmpty();
		assertThat(irina().hasChanges()).isTrue();
	}

	private boolean concerned() {
		flush();
		return concerns.page(new ConcernFilter("canary", "ONLY_A_NAME", "people", 1)).count() > 0;
	}

	private Content irina() {
		return drafts.named("people", "irina-canary").orElseThrow();
	}

	private void flush() {
		entities.flush();
	}

}
