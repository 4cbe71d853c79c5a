package org.acsh.portal.editing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Publishing where a second person has to look at it first. */
@PortalTest
class ReviewTests {

	@Autowired
	Archive archive;

	@Autowired
	Addresses addresses;

	@Autowired
	Chronicle chronicle;

	@Autowired
	Clock clock;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	ReviewService reviews;

	@Autowired
	Writing writing;

	PublishingService strict;

	Member aigul;

	Member boris;

	UUID id;

	@BeforeEach
	void write() {
		strict = new PublishingService(archive, addresses, chronicle, new EditingProperties(true), clock);
		aigul = writing.editor("Aigul");
		boris = writing.editor("Boris");
		id = writing.draft(writing.seminar("A seminar on falconry"), aigul);
		reviews.submit(KIND, id, aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void whatNobodyApprovedIsNotPublished() {
		assertRefused(1);
	}

	@Test
	void whatAnotherApprovedIsPublished() {
		reviews.approve(KIND, id, 1, boris);
		publish(1, false);
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(writing.deeds(id)).noneMatch(deed -> deed.contains("without"));
	}

	@Test
	void nobodyApprovesTheOwnText() {
		assertThatExceptionOfType(OwnTextException.class).isThrownBy(() -> reviews.approve(KIND, id, 1, aigul));
		assertRefused(1);
	}

	@Test
	void anApprovalEndsWithTheNextSave() {
		reviews.approve(KIND, id, 1, boris);
		writing.type(id, "headcount", "20", aigul);
		assertThat(writing.content(id).review()).isEqualTo(ReviewState.NONE);
		assertRefused(2);
	}

	@Test
	void anApprovalIsOfOneRevisionAndOfNoOther() {
		writing.type(id, "headcount", "20", aigul);
		reviews.approve(KIND, id, 2, boris);
		assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> publish(1, false));
		assertThat(writing.content(id).isPublic()).isFalse();
	}

	@Test
	void publishingWithoutApprovalIsRecorded() {
		publish(1, true);
		assertThat(writing.content(id).isPublic()).isTrue();
		assertThat(writing.deeds(id)).anyMatch(deed -> deed.startsWith("Aigul") && deed.contains("without"));
	}

	@Test
	void nobodyDecidesOnATextOtherThanTheOneSeen() {
		writing.type(id, "headcount", "20", aigul);
		assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> reviews.approve(KIND, id, 1, boris));
		assertThatExceptionOfType(StaleRevisionException.class)
			.isThrownBy(() -> reviews.giveBack(KIND, id, 1, List.of(), boris));
		assertThat(writing.content(id).review()).isEqualTo(ReviewState.SUBMITTED);
	}

	@Test
	void commentsStandUntilTheTextIsSubmittedAgain() {
		reviews.giveBack(KIND, id, 1, List.of(new ReviewService.FieldComment("dates", "Which month?")), boris);
		assertThat(writing.content(id).review()).isEqualTo(ReviewState.RETURNED);
		assertThat(reviews.open(id)).extracting(ReviewComment::words).containsExactly("Which month?");
		reviews.submit(KIND, id, aigul);
		assertThat(reviews.open(id)).isEmpty();
	}

	private void assertRefused(int number) {
		assertThatExceptionOfType(ReviewMissingException.class).isThrownBy(() -> publish(number, false));
		assertThat(writing.content(id).isPublic()).isFalse();
	}

	private void publish(int number, boolean unreviewed) {
		transaction.executeWithoutResult(status -> strict.publish(KIND, id, number, new Consent(aigul, unreviewed)));
	}

}
