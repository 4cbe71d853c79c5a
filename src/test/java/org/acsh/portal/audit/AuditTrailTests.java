package org.acsh.portal.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StatementCount;
import org.acsh.portal.account.AccountEvent;
import org.acsh.portal.account.AccountEvent.Subject;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was done is remembered for ever. */
@PortalTest
@Transactional
class AuditTrailTests {

	private static final Member ACTOR = new Member(7, "Dana", Role.EDITOR);

	private final UUID content = UUID.randomUUID();

	@Autowired
	AuditTrail trail;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void theNewestDeedComesFirst() {
		trail.record(deed("created"));
		trail.record(deed("published").with("revision", "1"));
		assertThat(sentences()).containsExactly("Dana published revision 1", "Dana began a draft");
	}

	@Test
	void aTimelineIsThatOfOneThing() {
		trail.record(deed("created"));
		trail.record(Deed.by(ACTOR, "created").on("events", UUID.randomUUID(), null));
		trail.record(Deed.by(ACTOR, "signed-in"));
		assertThat(sentences()).hasSize(1);
	}

	@Test
	void aLongTimelineIsReadInPagesThatMissNothing() {
		IntStream.rangeClosed(1, 120).forEach(number -> trail.record(deed("saved").with("revision", "" + number)));
		Timeline first = trail.timeline(content, Locale.UK);
		Timeline second = trail.timeline(content, first.older(), Locale.UK);
		Timeline third = trail.timeline(content, second.older(), Locale.UK);
		assertThat(List.of(first, second, third)).map(page -> page.entries().size()).containsExactly(50, 50, 20);
		assertThat(second.entries().getFirst().sentence()).isEqualTo("Dana saved revision 70");
		assertThat(third.older()).isNull();
	}

	@Test
	void aPageThatIsJustFullHasNoNext() {
		IntStream.rangeClosed(1, 50).forEach(number -> trail.record(deed("saved")));
		assertThat(trail.timeline(content, Locale.UK).older()).isNull();
	}

	@Test
	void theNamesOfThenAreKept() {
		trail.record(deed("created"));
		Entry entry = trail.timeline(content, Locale.of("ru")).entries().getFirst();
		assertThat(entry.who()).isEqualTo("Dana");
		assertThat(entry.name()).isEqualTo(new LocalizedText.Text("Форум", "ru", false));
		assertThat(entry.subject()).isNotNull()
			.extracting(Deed.Subject::kind, Deed.Subject::id)
			.containsExactly("events", content);
	}

	@Test
	void theLatestDeedsAreThoseOfEveryone() {
		trail.record(deed("created"));
		trail.record(Deed.byPortal("published"));
		assertThat(trail.latest(2, Locale.UK)).extracting(Entry::who).containsExactly("The portal", "Dana");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsDoneToAccountsIsRemembered(AccountEvent.Deed deed) {
		events.publishEvent(new AccountEvent(deed, ACTOR, new Subject(8L, "Marat", Role.EDITOR)));
		events.publishEvent(new AccountEvent(deed, ACTOR, new Subject(7L, "Dana", Role.EDITOR)));
		assertThat(trail.latest(2, Locale.UK)).extracting(Entry::sentence)
			.first()
			.asString()
			.doesNotContain(" Dana", "Marat");
	}

	@Test
	void aNamesakeIsAnother() {
		events.publishEvent(new AccountEvent(AccountEvent.Deed.DISABLED, ACTOR, new Subject(8L, "Dana", Role.EDITOR)));
		assertThat(trail.latest(1, Locale.UK)).extracting(Entry::sentence)
			.containsExactly("Dana disabled the account of Dana");
	}

	@Test
	void rolesThatAreGivenAreTold() {
		Subject marat = new Subject(null, "Marat", Role.ADMINISTRATOR);
		events.publishEvent(new AccountEvent(AccountEvent.Deed.ROLE_CHANGED, ACTOR, marat));
		events.publishEvent(new AccountEvent(AccountEvent.Deed.INVITED, ACTOR, marat));
		assertThat(trail.latest(2, Locale.UK)).extracting(Entry::sentence)
			.containsExactly("Dana invited Marat as administrator", "Dana changed the role of Marat to administrator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update deed set verb = 'saved'", "update deed set detail = '{}' where false",
			"delete from deed", "delete from deed where false", "truncate deed", "truncate deed cascade" })
	void aDeedCanNeitherBeChangedNorRemoved(String statement) {
		trail.record(deed("created"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> database.sql(statement).update())
			.withMessageContaining("Rows of deed can only be added");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void aDeedThatIsNotDoneIsNotRemembered() {
		transaction.executeWithoutResult(status -> {
			trail.record(deed("published"));
			assertThat(sentences()).hasSize(1);
			status.setRollbackOnly();
		});
		assertThat(sentences()).isEmpty();
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void withoutATransactionNothingIsRecorded() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> trail.record(deed("published")));
	}

	@Test
	void aTimelineTakesOneStatement() throws Exception {
		trail.record(deed("created"));
		trail.record(deed("saved"));
		assertThat(StatementCount.of(() -> trail.timeline(content, Locale.UK))).isEqualTo(1);
	}

	private Deed deed(String verb) {
		return Deed.by(ACTOR, verb).on("events", content, LocalizedText.of("ru", "Форум"));
	}

	private List<String> sentences() {
		return trail.timeline(content, Locale.UK).entries().stream().map(Entry::sentence).toList();
	}

}
