package org.acsh.portal.batch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.batch.BatchDeed.Sort;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Many contents are done something to that others name, or that name one another. */
@PortalTest
class NamedInBatchTests {

	private static final LocalizedText REASON = LocalizedText.of("en", "Entered twice.");

	private static final BatchDeed PUBLISH = new BatchDeed.Publish();

	private static final BatchDeed UNPUBLISH = new BatchDeed.Unpublish(new Unpublishing.Gone(REASON));

	private static final BatchDeed WITHDRAW = new BatchDeed.Unpublish(new Unpublishing.Withdrawn(REASON));

	@Autowired
	BatchService batches;

	@Autowired
	Writing writing;

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
	void whatReadersAreLedToStaysWhenItsPublicationIsUndone() {
		UUID whole = writing.draft(writing.seminar("Example whole"), aigul);
		UUID batch = perform(PUBLISH, whole);
		UUID part = writing.published(part("Example part"), boris);
		batches.undo(batch, aigul);
		assertThat(undoings(batch)).containsExactly(Undoing.IN_USE);
		assertThat(writing.content(whole).isPublic()).isTrue();
		assertThat(writing.content(part).isPublic()).isTrue();
	}

	@Test
	void whatADraftNamesIsADraftAgain() {
		UUID whole = writing.draft(writing.seminar("Example whole"), aigul);
		UUID batch = perform(PUBLISH, whole);
		writing.draft(part("Example part"), boris);
		batches.undo(batch, aigul);
		assertThat(undoings(batch)).containsExactly(Undoing.UNDONE);
	}

	@Test
	void aWholeAndItsPartArePublishedTogetherAndUndoneTogether() {
		UUID whole = writing.draft(writing.seminar("Example whole"), aigul);
		UUID part = writing.draft(part("Example part"), aigul);
		UUID batch = perform(PUBLISH, whole, part);
		batches.undo(batch, aigul);
		assertThat(undoings(batch)).containsExactly(Undoing.UNDONE, Undoing.UNDONE);
	}

	@Test
	void thePlanSaysWhatOthersNameBeforeItIsToBeGone() {
		UUID whole = writing.published(writing.seminar("Example whole"), aigul);
		UUID part = writing.published(part("Example part"), aigul);
		assertThat(verdicts(Sort.UNPUBLISH, List.of(whole, part))).containsExactly(Verdict.NAMED, Verdict.TAKEN_AWAY);
		assertThat(verdicts(perform(UNPUBLISH, whole))).containsExactly(Verdict.IN_USE);
		assertThat(verdicts(perform(WITHDRAW, whole))).containsExactly(Verdict.TAKEN_AWAY);
	}

	private Document part(String title) {
		return writing.seminar(title).withValue("parent", "example-whole");
	}

	private UUID perform(BatchDeed deed, UUID... contents) {
		UUID batch = UUID.randomUUID();
		batches.perform(batch, deed, Stream.of(contents).map(id -> Chosen.of(writing.content(id))).toList(), aigul);
		return batch;
	}

	private List<Verdict> verdicts(Sort deed, List<UUID> chosen) {
		return batches.plan(deed, "", chosen).lines().stream().map(BatchPlan.Line::verdict).toList();
	}

	private List<Verdict> verdicts(UUID batch) {
		return batches.batch(batch).items().stream().map(Batch.Item::verdict).toList();
	}

	private List<Undoing> undoings(UUID batch) {
		return batches.batch(batch).items().stream().map(Batch.Item::undoing).toList();
	}

}
