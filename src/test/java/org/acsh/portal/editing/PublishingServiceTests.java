package org.acsh.portal.editing;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What publishing changes for readers, all of it or nothing. */
@PortalTest
class PublishingServiceTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	Writing writing;

	Reader reader;

	Member aigul;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void readersSeePageListAndSearchAtOnce() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), aigul);
		assertThat(reader.answer("/en/events/a-seminar-on-falconry")).hasStatus(404);
		writing.publish(id, aigul);
		assertThat(reader.texts("/ru/events/a-seminar-on-falconry", "h1")).containsExactly("A seminar on falconry");
		assertThat(reader.open("/en/events?q=falconry").select("main").text()).contains("A seminar on falconry");
		assertThat(reader.open("/en/search?q=falconry").select("main").text()).contains("A seminar on falconry");
	}

	@Test
	void readersSeeTheRevisionThatWasPublishedAndNoneAfterIt() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), aigul);
		writing.type(id, "title.texts[en]", "A seminar on hounds", aigul);
		assertThat(reader.texts("/en/events/a-seminar-on-falconry", "h1")).containsExactly("A seminar on falconry");
		writing.publish(id, aigul);
		assertThat(reader.texts("/en/events/a-seminar-on-falconry", "h1")).containsExactly("A seminar on hounds");
	}

	@Test
	void publishingTheSameRevisionTwiceIsDoneOnce() {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), aigul);
		writing.publish(id, aigul);
		assertThat(writing.deeds(id)).filteredOn(deed -> deed.contains("published")).hasSize(1);
	}

	@Test
	void anEarlierRevisionIsPublishedByTakingItUpAgain() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), aigul);
		writing.type(id, "title.texts[en]", "A seminar on hounds", aigul);
		writing.publish(id, aigul);
		assertThatExceptionOfType(StaleRevisionException.class)
			.isThrownBy(() -> publishing.publish(KIND, id, 1, new Consent(aigul, false)));
		drafts.restore(KIND, id, 1, aigul);
		writing.publish(id, aigul);
		assertThat(reader.texts("/en/events/a-seminar-on-falconry", "h1")).containsExactly("A seminar on falconry");
	}

	@Test
	void whatSaysTooLittleIsRefusedAndNothingChanges() {
		UUID id = writing.draft(writing.form("{'kind': 'SEMINAR', 'title': {'en': 'A seminar on falconry'}}"), aigul);
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> writing.publish(id, aigul))
			.satisfies(ex -> assertThat(ex.problems().hasFieldErrors("dates")).isTrue());
		assertThat(writing.content(id).visibility()).isEqualTo(Visibility.NEVER);
		assertThat(writing.deeds(id)).noneMatch(deed -> deed.contains("published"));
		assertThat(reader.answer("/en/events/a-seminar-on-falconry")).hasStatus(404);
	}

	@Test
	void whatHasBecomeUnfitLeavesReadersWithWhatTheySee() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), aigul);
		writing.type(id, "dates", "some day", aigul);
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> writing.publish(id, aigul));
		assertThat(writing.content(id).published()).isEqualTo(1);
		assertThat(reader.open("/en/events/a-seminar-on-falconry").text()).contains("2021");
	}

	@Test
	void everyFormerAddressLeadsToThePresentOneForEver() {
		UUID id = writing.published(writing.seminar("First name"), aigul);
		move(id, "second-name");
		move(id, "third-name");
		assertLeads("first-name", "third-name");
		assertLeads("second-name", "third-name");
		assertThat(reader.answer("/en/events/third-name")).hasStatusOk();
	}

	@Test
	void anAddressThatIsTakenBackIsThePageAgain() {
		UUID id = writing.published(writing.seminar("First name"), aigul);
		move(id, "second-name");
		move(id, "first-name");
		assertThat(reader.answer("/en/events/first-name")).hasStatusOk();
		assertLeads("second-name", "first-name");
	}

	@Test
	void anAddressThatIsOnlyTypedIsNotYetThePage() {
		UUID id = writing.published(writing.seminar("First name"), aigul);
		writing.type(id, "slug", "second-name", aigul);
		assertThat(reader.answer("/en/events/first-name")).hasStatusOk();
		assertThat(reader.answer("/en/events/second-name")).hasStatus(404);
	}

	@Test
	void noOtherContentGetsAFormerAddress() {
		UUID id = writing.published(writing.seminar("First name"), aigul);
		move(id, "second-name");
		UUID other = writing.draft(writing.seminar("First name"), aigul);
		assertThat(writing.content(other).slug()).hasToString("first-name-2");
		writing.type(other, "slug", "first-name", aigul);
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> writing.publish(other, aigul))
			.satisfies(ex -> assertThat(ex.problems().hasFieldErrors("slug")).isTrue());
		assertLeads("first-name", "second-name");
	}

	@Test
	void whatWasDiscardedIsPublishedOnceItIsTakenUpAgain() {
		UUID id = writing.draft(writing.seminar("First name"), aigul);
		drafts.discard(KIND, id, aigul);
		assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> writing.publish(id, aigul));
		drafts.restore(KIND, id, 1, aigul);
		writing.publish(id, aigul);
		assertThat(writing.content(id).isDiscarded()).isFalse();
		assertThat(reader.answer("/en/events/first-name")).hasStatusOk();
	}

	@Test
	void aRevisionThatIsNotThereIsNotFound() {
		UUID id = writing.draft(writing.seminar("First name"), aigul);
		Consent consent = new Consent(aigul, false);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> publishing.publish(KIND, id, 2, consent));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> publishing.publish(KIND, UUID.randomUUID(), 1, consent));
	}

	private void move(UUID id, String slug) {
		writing.type(id, "slug", slug, aigul);
		writing.publish(id, aigul);
	}

	private void assertLeads(String from, String to) {
		assertThat(reader.answer("/ru/events/" + from)).hasStatus(301).hasHeader("Location", "/ru/events/" + to);
	}

}
