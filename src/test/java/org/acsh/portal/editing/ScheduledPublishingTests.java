package org.acsh.portal.editing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/**
 * Publishing at a set time. The portal of the tests looks for what is due as well: a
 * third one beside those that a test starts.
 */
@PortalTest
class ScheduledPublishingTests {

	private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

	private static final Schedule LATER = new Schedule(LocalDateTime.of(2099, 3, 1, 9, 0), ALMATY);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	Member aigul;

	Consent consent;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		consent = new Consent(aigul, false);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void nothingIsSeenBeforeTheTimeAndAllOfItAfter() {
		UUID id = scheduled("A seminar on falconry");
		publishing.publishDue();
		assertThat(new Reader(mvc).answer("/en/events/a-seminar-on-falconry")).hasStatus(404);
		assertThat(writing.content(id).scheduledTime()).hasToString("2099-03-01T09:00+05:00[Asia/Almaty]");
		writing.letTimePass();
		publishAllDue();
		assertThat(new Reader(mvc).answer("/en/events/a-seminar-on-falconry")).hasStatusOk();
		assertThat(writing.content(id).scheduled()).isNull();
	}

	@Test
	void theRevisionThatWasScheduledIsPublishedAndNoneSavedAfterIt() {
		UUID id = scheduled("A seminar on falconry");
		writing.type(id, "title.texts[en]", "A seminar on hounds", aigul);
		writing.letTimePass();
		publishAllDue();
		assertThat(new Reader(mvc).answer("/en/events/a-seminar-on-falconry")).bodyText().doesNotContain("hounds");
		assertThat(writing.content(id).published()).isEqualTo(1);
	}

	@Test
	void severalPortalsPublishEachContentOnce() {
		List<UUID> ids = IntStream.range(0, 12).mapToObj(i -> scheduled("Seminar " + i)).toList();
		writing.letTimePass();
		List<CompletableFuture<Void>> portals = Stream.generate(() -> new DuePublications(publishing))
			.limit(2)
			.map(portal -> CompletableFuture.runAsync(portal::publishAllDue))
			.toList();
		portals.forEach(CompletableFuture::join);
		await().untilAsserted(() -> assertThat(ids).allSatisfy(id -> {
			assertThat(writing.content(id).isPublic()).isTrue();
			assertThat(writing.deeds(id)).filteredOn(deed -> deed.contains(" published")).hasSize(1);
		}));
	}

	@Test
	void whatHasBecomeUnfitIsTakenOffTheScheduleAndHoldsUpNothing() {
		UUID unfit = scheduled("A seminar on falconry");
		UUID other = scheduled("Another seminar");
		database.sql("insert into former_address (kind, slug, content) values ('events', 'a-seminar-on-falconry', ?)")
			.param(other)
			.update();
		writing.letTimePass();
		publishAllDue();
		assertThat(writing.content(unfit).isPublic()).isFalse();
		assertThat(writing.content(unfit).scheduled()).isNull();
		assertThat(writing.deeds(unfit).getFirst()).contains("schedule");
		assertThat(writing.content(other).isPublic()).isTrue();
	}

	@Test
	void publishingAtOnceEndsTheSchedule() {
		UUID id = scheduled("A seminar on falconry");
		writing.publish(id, aigul);
		assertThat(writing.content(id).scheduled()).isNull();
	}

	@Test
	void whatIsTakenOffTheScheduleStaysUnseen() {
		UUID id = scheduled("A seminar on falconry");
		publishing.unschedule(KIND, id, aigul);
		publishing.unschedule(KIND, id, aigul);
		assertThat(writing.content(id).scheduledAt()).isNull();
		assertThat(writing.deeds(id)).hasSize(4);
	}

	@Test
	void whatIsDiscardedIsNotPublished() {
		UUID id = scheduled("A seminar on falconry");
		drafts.discard(KIND, id, aigul);
		writing.letTimePass();
		publishAllDue();
		assertThat(writing.content(id).isPublic()).isFalse();
	}

	@Test
	void aTimeThatHasPassedIsRefused() {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), aigul);
		Schedule passed = new Schedule(LocalDateTime.of(2020, 1, 1, 9, 0), ALMATY);
		assertThatIllegalArgumentException().isThrownBy(() -> publishing.schedule(KIND, id, 1, passed, consent));
		assertThat(writing.content(id).scheduled()).isNull();
	}

	private UUID scheduled(String title) {
		UUID id = writing.draft(writing.seminar(title), aigul);
		publishing.schedule(KIND, id, 1, LATER, consent);
		return id;
	}

	private void publishAllDue() {
		// As after a restart: nothing but the database knows what is due.
		new DuePublications(publishing).publishAllDue();
		await().until(writing::nothingIsDue);
	}

}
