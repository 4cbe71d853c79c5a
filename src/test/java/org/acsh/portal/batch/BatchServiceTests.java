package org.acsh.portal.batch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.batch.BatchDeed.Sort;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One deed done to many contents, and undone. */
@PortalTest
class BatchServiceTests {

	private static final BatchDeed PUBLISH = new BatchDeed.Publish();

	private static final BatchDeed UNPUBLISH = new BatchDeed.Unpublish(
			new Unpublishing.Gone(LocalizedText.of("en", "Entered twice.")));

	private static final BatchDeed TAG = new BatchDeed.Tag("public-services");

	@Autowired
	BatchService batches;

	@Autowired
	DraftService drafts;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	Member aigul;

	Member boris;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		boris = writing.editor("Boris");
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void thePlanSaysOfEachWhatWillBecomeOfIt() {
		UUID fresh = writing.draft(writing.seminar("Fresh"), aigul);
		UUID unfit = writing.draft(writing.form("{'title': {'en': 'Unfit'}}"), aigul);
		UUID shown = writing.published(writing.seminar("Shown"), aigul);
		UUID changed = changed("Changed");
		UUID discarded = writing.draft(writing.seminar("Discarded"), aigul);
		drafts.discard(Writing.KIND, discarded, aigul);
		List<UUID> all = List.of(fresh, unfit, shown, changed, discarded, UUID.randomUUID());
		assertThat(verdicts(Sort.PUBLISH, all)).containsExactly(Verdict.SHOWN, Verdict.UNFIT, Verdict.UP_TO_DATE,
				Verdict.RENEWED, Verdict.DISCARDED);
		assertThat(verdicts(Sort.UNPUBLISH, all)).containsExactly(Verdict.NOT_SHOWN, Verdict.NOT_SHOWN,
				Verdict.TAKEN_AWAY, Verdict.TAKEN_AWAY, Verdict.DISCARDED);
		assertThat(verdicts(Sort.TAG, all)).containsExactly(Verdict.TAGGED_IN_DRAFT, Verdict.TAGGED_IN_DRAFT,
				Verdict.TAGGED, Verdict.TAGGED_IN_DRAFT, Verdict.DISCARDED);
	}

	@Test
	void aPlanChangesNothing() {
		UUID id = writing.draft(writing.seminar("Fresh"), aigul);
		batches.plan(Sort.PUBLISH, "", List.of(id));
		assertThat(writing.content(id).isPublic()).isFalse();
		assertThat(writing.revisions(id)).containsExactly(1);
	}

	@Test
	void whatCanBePublishedIsAndTheRestIsToldWhy() {
		UUID fresh = writing.draft(writing.seminar("Fresh"), aigul);
		UUID unfit = writing.draft(writing.form("{'title': {'en': 'Unfit'}}"), aigul);
		UUID batch = perform(PUBLISH, fresh, unfit);
		assertThat(writing.content(fresh).isPublic()).isTrue();
		assertThat(writing.content(unfit).isPublic()).isFalse();
		assertThat(verdicts(batch)).containsExactly(Verdict.SHOWN, Verdict.UNFIT);
		assertThat(writing.deeds(fresh).getFirst()).isEqualTo("Aigul published revision 1");
		assertThat(writing.deeds(batch)).containsExactly("Aigul published several pages at once (chosen: 2)");
	}

	@Test
	void whatSomebodyChangedSinceItWasSeenStaysAsItIs() {
		UUID id = writing.draft(writing.seminar("Fresh"), aigul);
		List<Chosen> seen = List.of(Chosen.of(writing.content(id)));
		writing.type(id, "headcount", "12", boris);
		UUID batch = UUID.randomUUID();
		batches.perform(batch, PUBLISH, seen, aigul);
		assertThat(verdicts(batch)).containsExactly(Verdict.CHANGED);
		assertThat(writing.content(id).isPublic()).isFalse();
	}

	@Test
	void sentTwiceItIsDoneOnce() {
		UUID id = writing.draft(writing.seminar("Fresh"), aigul);
		List<Chosen> seen = List.of(Chosen.of(writing.content(id)));
		UUID batch = UUID.randomUUID();
		Stream.of(1, 2, 3).parallel().forEach(time -> batches.perform(batch, TAG, seen, aigul));
		assertThat(writing.revisions(id)).containsExactly(1, 2);
		assertThat(writing.deeds(batch)).hasSize(1);
	}

	@Test
	void undoneAFirstPublicationWasNever() {
		UUID id = writing.draft(writing.seminar("Fresh"), aigul);
		UUID batch = perform(PUBLISH, id);
		batches.undo(batch, boris);
		assertThat(writing.content(id).visibility()).isEqualTo(Visibility.NEVER);
		assertThat(writing.content(id).published()).isNull();
		assertThat(batches.batch(batch).items()).extracting(Batch.Item::undoing).containsExactly(Undoing.UNDONE);
		assertThat(batches.batch(batch).undoer()).isEqualTo("Boris");
		writing.publish(id, aigul);
		assertThat(writing.content(id).isPublic()).isTrue();
	}

	@Test
	void undoneReadersSeeTheEarlierRevisionAgainAndTheDraftStays() {
		UUID id = changed("Changed");
		batches.undo(perform(PUBLISH, id), aigul);
		assertThat(writing.content(id).published()).isEqualTo(1);
		assertThat(writing.content(id).latest()).isEqualTo(2);
		assertThat(writing.content(id).hasChanges()).isTrue();
	}

	@Test
	void undoneReadersSeeAgainWhatWasTakenAway() {
		UUID id = changed("Changed");
		UUID batch = perform(UNPUBLISH, id);
		assertThat(writing.content(id).visibility()).isEqualTo(Visibility.GONE);
		batches.undo(batch, aigul);
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(writing.content(id).published()).isEqualTo(1);
	}

	@Test
	void aTopicIsShownToReadersOnlyWhereNothingElseWaits() {
		UUID shown = writing.published(writing.seminar("Shown"), aigul);
		UUID changed = changed("Changed");
		UUID batch = perform(TAG, shown, changed);
		assertThat(verdicts(batch)).containsExactly(Verdict.TAGGED, Verdict.TAGGED_IN_DRAFT);
		assertThat(writing.content(shown).hasChanges()).isFalse();
		assertThat(writing.content(changed).published()).isEqualTo(1);
		assertThat(topics(shown)).contains("public-services");
		assertThat(topics(changed)).contains("public-services");
		assertThat(verdicts(Sort.TAG, List.of(shown))).containsExactly(Verdict.TAGGED_ALREADY);
		batches.undo(batch, aigul);
		assertThat(topics(shown)).doesNotContain("public-services");
		assertThat(topics(changed)).doesNotContain("public-services");
		assertThat(writing.content(shown).hasChanges()).isFalse();
		assertThat(writing.content(changed).published()).isEqualTo(1);
	}

	@Test
	void undoingLeavesAloneWhatSomebodyHasTouchedSince() {
		UUID touched = writing.draft(writing.seminar("Touched"), aigul);
		UUID untouched = writing.draft(writing.seminar("Untouched"), aigul);
		UUID batch = perform(PUBLISH, touched, untouched);
		writing.type(touched, "headcount", "12", boris);
		batches.undo(batch, aigul);
		assertThat(batches.batch(batch).items()).extracting(Batch.Item::undoing)
			.containsExactly(Undoing.TOUCHED, Undoing.UNDONE);
		assertThat(writing.content(touched).isPublic()).isTrue();
		assertThat(writing.content(untouched).isPublic()).isFalse();
	}

	@Test
	void itIsUndoneOnceAndWithinADay() {
		UUID id = writing.published(writing.seminar("Shown"), aigul);
		UUID batch = perform(UNPUBLISH, id);
		database.sql("update batch set made_at = now() - interval '25 hours' where id = ?").param(batch).update();
		assertThat(batches.batch(batch).undoable()).isFalse();
		batches.undo(batch, aigul);
		assertThat(writing.content(id).isPublic()).isFalse();
		database.sql("update batch set made_at = now() where id = ?").param(batch).update();
		Stream.of(1, 2, 3).parallel().forEach(time -> batches.undo(batch, aigul));
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(writing.deeds(batch)).hasSize(2);
		assertThat(batches.batch(batch).undoable()).isFalse();
	}

	private UUID changed(String title) {
		UUID id = writing.published(writing.seminar(title), aigul);
		writing.type(id, "headcount", "12", aigul);
		return id;
	}

	private UUID perform(BatchDeed deed, UUID... contents) {
		UUID batch = UUID.randomUUID();
		batches.perform(batch, deed, Stream.of(contents).map(id -> Chosen.of(writing.content(id))).toList(), aigul);
		return batch;
	}

	private List<Verdict> verdicts(Sort deed, List<UUID> chosen) {
		return batches.plan(deed, "public-services", chosen).lines().stream().map(BatchPlan.Line::verdict).toList();
	}

	private List<Verdict> verdicts(UUID batch) {
		return batches.batch(batch).items().stream().map(Batch.Item::verdict).toList();
	}

	private List<String> topics(UUID id) {
		return drafts.newest(Writing.KIND, id)
			.document()
			.json()
			.path("topics")
			.valueStream()
			.map(topic -> topic.asString())
			.toList();
	}

}
