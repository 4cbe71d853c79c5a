package org.acsh.portal.editing;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A preview keeps nobody from publishing, and nobody keeps it for long. */
@PortalTest
class PreviewTests {

	@Autowired
	PreviewService previews;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	Member aigul;

	UUID id;

	@BeforeEach
	void begin() {
		aigul = writing.editor("Aigul");
		id = writing.draft(writing.seminar("A seminar on falconry"), aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void somethingElseIsPublishedWhileAPreviewIsMade() {
		UUID other = writing.draft(writing.seminar("Another seminar"), aigul);
		TransactionTemplate slow = new TransactionTemplate(transactions);
		slow.executeWithoutResult(status -> {
			previews.page(KIND, id, Locale.UK);
			meanwhile().executeWithoutResult(own -> writing.publish(other, aigul));
			status.setRollbackOnly();
		});
		assertThat(writing.content(other).isPublic()).isTrue();
		assertThat(writing.content(id).isPublic()).isFalse();
	}

	@Test
	void aPreviewGivesUpSoonWhereTheContentIsHeld() {
		TransactionTemplate holding = new TransactionTemplate(transactions);
		holding.executeWithoutResult(status -> {
			database.sql("select from content where id = ? for update").param(id).query().listOfRows();
			long start = System.nanoTime();
			assertThatExceptionOfType(PessimisticLockingFailureException.class)
				.isThrownBy(() -> meanwhile().execute(own -> previews.page(KIND, id, Locale.UK)));
			assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
		});
	}

	@Test
	void aPartIsLookedAtBeforeItsWholeIsPublished() {
		String whole = slug(id);
		UUID part = part(whole, "'dates': '2021'");
		Previewed preview = previews.page(KIND, part, Locale.UK);
		assertThat(preview.unpublished()).extracting(Reference::value).containsExactly(whole);
		assertThat(preview.page().getModel().toString()).contains("A seminar on falconry");
		assertThat(previews.alone(KIND, part, Locale.UK).page().getModel().toString()).contains("A site visit")
			.doesNotContain("A seminar on falconry");
		assertThat(writing.content(id).isPublic()).isFalse();
		assertThat(writing.content(part).isPublic()).isFalse();
	}

	@Test
	void aPartHasTheDatesOfAWholeThatCanBePublished() {
		UUID part = part(slug(id), "'dates': ''");
		assertThat(previews.page(KIND, part, Locale.UK).unpublished()).hasSize(1);
		assertThatExceptionOfType(UnfitException.class).isThrownBy(() -> previews.alone(KIND, part, Locale.UK));
	}

	@Test
	void whatCannotBeFoundIsLeftOutWithTheItemThatSaysNothingWithoutIt() {
		UUID unfit = writing.draft(writing.form("{'title': {'en': 'A draft on hounds'}}"), aigul);
		UUID part = part(slug(unfit),
				"'dates': '2021', 'network': 'nowhere', 'speakers': [{'key': 'a', 'role': 'SPEAKER', 'person': 'nobody'},"
						+ "{'key': 'b', 'role': 'SPEAKER', 'person': 'alikhan-baimenov', 'organisation': 'nothing'}]");
		Previewed preview = previews.page(KIND, part, Locale.UK);
		assertThat(preview.unpublished()).extracting(Reference::register)
			.containsExactlyInAnyOrder("events", "networks", "people", "organisations");
		assertThat(preview.page().getModel().toString()).contains("Baimenov").doesNotContain("hounds");
	}

	private UUID part(String whole, String more) {
		return writing.draft(writing
			.form("{'kind': 'SEMINAR', 'title': {'en': 'A site visit'}, 'parent': '%s', %s}".formatted(whole, more)),
				aigul);
	}

	private TransactionTemplate meanwhile() {
		TransactionTemplate template = new TransactionTemplate(transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

	private String slug(UUID content) {
		return Objects.requireNonNull(writing.content(content).slug()).value();
	}

}
