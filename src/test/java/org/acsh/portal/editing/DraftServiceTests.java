package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of what staff write before readers see it. */
@PortalTest
class DraftServiceTests {

	@Autowired
	DraftService drafts;

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
	void aSaveGivesARevisionThatSaysWhoMadeIt() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		assertThat(writing.content(id).latest()).isEqualTo(1);
		assertThat(text(id, "title[en]")).isEqualTo("A new seminar");
		assertThat(writing.deeds(id)).containsExactly("Aigul saved revision 1", "Aigul began a draft");
	}

	@Test
	void beginningTheSameContentTwiceBeginsItOnce() {
		UUID id = UUID.randomUUID();
		drafts.begin(KIND, id, "en", aigul);
		drafts.begin(KIND, id, "en", aigul);
		assertThat(writing.deeds(id)).hasSize(1);
		assertThat(writing.revisions(id)).isEmpty();
	}

	@Test
	void theSameFormSentTwiceIsSavedOnce() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Save save = new Save(changed(id, "headcount", "20"), 1, UUID.randomUUID(), null, aigul);
		assertThat(drafts.save(KIND, id, save)).isEqualTo(new Saved.Kept(2, false));
		assertThat(drafts.save(KIND, id, save)).isEqualTo(new Saved.Kept(2, false));
		assertThat(writing.revisions(id)).containsExactly(1, 2);
	}

	@Test
	void anOldFormSentAgainDoesNotUndoWhatCameAfter() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Save old = new Save(changed(id, "headcount", "20"), 1, UUID.randomUUID(), null, aigul);
		drafts.save(KIND, id, old);
		writing.type(id, "headcount", "30", boris);
		assertThat(drafts.save(KIND, id, old)).isEqualTo(new Saved.Kept(2, false));
		assertThat(text(id, "headcount")).isEqualTo("30");
	}

	@Test
	void anOldFormSentAgainAfterAMergeChangesNothing() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Save old = new Save(changed(id, "headcount", "20"), 1, UUID.randomUUID(), null, aigul);
		writing.type(id, "countryCount", "7", boris);
		assertThat(drafts.save(KIND, id, old)).isEqualTo(new Saved.Kept(3, true));
		assertThat(drafts.save(KIND, id, old)).isInstanceOf(Saved.Kept.class);
		assertThat(writing.revisions(id)).containsExactly(1, 2, 3);
	}

	@Test
	void aFormGoneBackToAndChangedIsNotTakenForTheOneBefore() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		UUID deed = UUID.randomUUID();
		Document typed = changed(id, "headcount", "20");
		drafts.save(KIND, id, new Save(typed, 1, deed, null, aigul));
		Document more = typed.withValue("countryCount", "7");
		assertThat(drafts.save(KIND, id, new Save(more, 1, deed, null, aigul))).isInstanceOf(Saved.Kept.class);
		assertThat(text(id, "countryCount")).isEqualTo("7");
	}

	@Test
	void savingWhatIsThereAlreadyMakesNoRevision() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		assertThat(writing.save(id, newest(id), 1, boris)).isEqualTo(1);
		assertThat(writing.content(id).latest()).isEqualTo(1);
	}

	@Test
	void twoWhoChangeDifferentFieldsAreBothKept() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Document his = changed(id, "countryCount", "7");
		writing.type(id, "headcount", "20", aigul);
		assertThat(drafts.save(KIND, id, new Save(his, 1, UUID.randomUUID(), null, boris)))
			.isEqualTo(new Saved.Kept(3, true));
		assertThat(text(id, "headcount")).isEqualTo("20");
		assertThat(text(id, "countryCount")).isEqualTo("7");
		assertThat(writing.deeds(id).getFirst()).startsWith("Boris");
	}

	@Test
	void twoWhoChangeTheSameFieldMeetAndNothingIsStored() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Document his = changed(id, "headcount", "40");
		writing.type(id, "headcount", "20", aigul);
		Saved saved = drafts.save(KIND, id, new Save(his, 1, UUID.randomUUID(), null, boris));
		assertThat(saved).isInstanceOfSatisfying(Saved.Clashing.class, clashing -> {
			assertThat(clashing.colleague()).isEqualTo("Aigul");
			assertThat(clashing.latest()).isEqualTo(2);
			assertThat(clashing.clashes()).singleElement().satisfies(clash -> {
				assertThat(clash.theirs()).isEqualTo("20");
				assertThat(clash.mine()).isEqualTo("40");
			});
			assertThat(clashing.merged().textAt(FieldPath.parse("headcount"))).isEqualTo("40");
		});
		assertThat(writing.revisions(id)).containsExactly(1, 2);
	}

	@Test
	void anEarlierRevisionIsTakenUpAgainAsTheNewest() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Document first = newest(id);
		writing.type(id, "headcount", "20", aigul);
		drafts.restore(KIND, id, 1, boris);
		drafts.restore(KIND, id, 1, boris);
		assertThat(writing.revisions(id)).containsExactly(1, 2, 3);
		assertThat(newest(id)).isEqualTo(first);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.restore(KIND, id, 9, boris));
	}

	@Test
	void aDraftThatIsDiscardedStaysInTheHistoryAndCanBeTakenUpAgain() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		drafts.discard(KIND, id, aigul);
		assertThat(writing.content(id).isDiscarded()).isTrue();
		assertThat(text(id, "title[en]")).isEqualTo("A new seminar");
		drafts.restore(KIND, id, 1, aigul);
		assertThat(writing.content(id).isDiscarded()).isFalse();
	}

	@Test
	void discardingTheChangesOfWhatIsPublishedGoesBackToWhatReadersSee() {
		UUID id = writing.published(writing.seminar("A new seminar"), aigul);
		Document seen = newest(id);
		writing.type(id, "headcount", "20", aigul);
		drafts.discard(KIND, id, aigul);
		drafts.discard(KIND, id, aigul);
		assertThat(newest(id)).isEqualTo(seen);
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(writing.content(id).isDiscarded()).isFalse();
		assertThat(text(drafts.revision(KIND, id, 2), "headcount")).isEqualTo("20");
	}

	@Test
	void aCopyHasWhatIsAlikeAndNoAddress() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		UUID copy = UUID.randomUUID();
		drafts.copy(KIND, id, copy, boris);
		drafts.copy(KIND, id, copy, boris);
		assertThat(writing.revisions(copy)).containsExactly(1);
		assertThat(text(copy, "title[en]")).isEqualTo("A new seminar");
		assertThat(text(copy, "slug") + text(copy, "dates")).isEmpty();
		assertThat(writing.content(copy).slug()).isNull();
	}

	@Test
	void anAddressIsMadeOfTheTitleAndKeptWhenTheTitleChanges() {
		UUID id = writing.draft(writing.seminar("Цифровое правительство"), aigul);
		assertThat(writing.content(id).slug()).isEqualTo(new Slug("tsifrovoye-pravitelstvo"));
		writing.type(id, "title.texts[en]", "Another title", aigul);
		assertThat(text(id, "slug")).isEqualTo("tsifrovoye-pravitelstvo");
	}

	@Test
	void anAddressThatIsTakenIsNumbered() {
		List<UUID> ids = List.of(writing.draft(writing.seminar("A new seminar"), aigul),
				writing.draft(writing.seminar("A new seminar"), aigul),
				writing.draft(writing.seminar("A new seminar"), boris));
		assertThat(ids).extracting(id -> text(id, "slug"))
			.containsExactly("a-new-seminar", "a-new-seminar-2", "a-new-seminar-3");
	}

	@Test
	void anAddressThatWasEmptiedIsMadeAgain() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		writing.type(id, "slug", "", aigul);
		writing.type(id, "headcount", "20", aigul);
		assertThat(text(id, "slug")).isEqualTo("a-new-seminar");
		writing.publish(id, aigul);
		assertThat(writing.content(id).publishedSlug()).isEqualTo(new Slug("a-new-seminar"));
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		UUID id = writing.draft(writing.seminar("A new seminar"), aigul);
		Save save = new Save(newest(id), 7, UUID.randomUUID(), null, aigul);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.newest(KIND, UUID.randomUUID()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.newest("feathers", id));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> drafts.save(KIND, id, save));
	}

	private Document newest(UUID id) {
		return drafts.newest(KIND, id).document();
	}

	private Document changed(UUID id, String field, String text) {
		return newest(id).withValue(field, text);
	}

	private String text(UUID id, String path) {
		return text(drafts.newest(KIND, id), path);
	}

	private static String text(Draft draft, String path) {
		return draft.document().textAt(FieldPath.parse(path));
	}

}
