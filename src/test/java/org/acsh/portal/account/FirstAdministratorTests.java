package org.acsh.portal.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.kernel.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How the first accounts come to be; nothing of it stays after a test. */
@PortalTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	@Autowired
	FirstAdministrator first;

	@Autowired
	InvitationService invitations;

	@Autowired
	AccountRepository accounts;

	@Autowired
	Passwords passwords;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Test
	void whereThereIsNoAccountTheStartPrintsALinkThatWorks(CapturedOutput output) {
		// What others have written refers to its authors.
		database.sql("set local session_replication_role = replica").update();
		database.sql("delete from invitation").update();
		database.sql("delete from account").update();
		first.invite();
		Matcher link = Pattern
			.compile("Create the first administrator: http://localhost:8080/en/invitations/([0-9a-f]{64})")
			.matcher(output.getOut());
		assertThat(link.find()).isTrue();
		assertThat(invitations.find(new Secret(link.group(1))).getRole()).isEqualTo(Role.ADMINISTRATOR);
	}

	@Test
	void whereThereIsAnAccountItPrintsNone(CapturedOutput output) {
		StaffReader.editor(context);
		first.invite();
		assertThat(output.getOut()).doesNotContain("/invitations/");
	}

	@Test
	void demoAccountsHaveThePasswordsThatArePrinted(CapturedOutput output) {
		new DemoAccounts(accounts, passwords, new MockEnvironment()).make();
		Matcher printed = Pattern.compile("Demo account: (\\S+) with the password (\\S+)").matcher(output.getOut());
		assertThat(printed.results()).hasSize(3)
			.allMatch((account) -> passwords.open(accounts.findByEmailIgnoreCase(account.group(1)).orElseThrow(),
					account.group(2)));
	}

	@Test
	void demoAccountsAreRefusedBesideAConfiguredDatabase() {
		MockEnvironment configured = new MockEnvironment().withProperty("spring.datasource.url",
				"jdbc:postgresql://db/portal");
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new DemoAccounts(accounts, passwords, configured))
			.satisfies((refusal) -> assertThat(refusal.getName()).isEqualTo("portal.demo-accounts"));
	}

}
