package org.acsh.portal.editing;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
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

	private TransactionTemplate meanwhile() {
		TransactionTemplate template = new TransactionTemplate(transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

}
