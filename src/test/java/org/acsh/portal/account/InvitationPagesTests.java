package org.acsh.portal.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.kernel.Secret;
import org.acsh.portal.kernel.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** How people become staff. */
@PortalTest
class InvitationPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	InvitationService invitations;

	StaffReader administrator;

	final String email = UUID.randomUUID() + "@example.org";

	@BeforeEach
	void signIn() {
		administrator = StaffReader.administrator(context);
	}

	@Test
	void aLinkIsShownOnceAndMakesOneAccount() throws Exception {
		String link = invite("EDITOR");
		assertThat(administrator.open("/en/staff/accounts").select(".notice code")).isEmpty();
		assertThat(administrator.open(link).select("main [name=email]")).isEmpty();
		MvcTestResult accepted = accept(link, "a long enough password");
		assertThat(accepted).hasStatus(303).hasHeader("Location", "/en/staff");
		assertThat(mvc.get().uri("/en/staff/account").cookie(StaffReader.sessionOf(accepted))).hasStatusOk();
		assertThat(mvc.get().uri(link)).hasStatus(404);
		assertThat(accept(link, "a long enough password")).hasStatus(404);
		assertThat(accounts()).isEqualTo(1);
	}

	@Test
	void onlyTheHashOfALinkIsKept() throws Exception {
		String token = invite("EDITOR").replaceFirst(".*/", "");
		assertThat(database.sql("select token_hash from invitation where email = ?")
			.param(email)
			.query(String.class)
			.single()).isEqualTo(Sha256.of(token)).isNotEqualTo(token);
	}

	@Test
	void twoWhoAcceptAtOnceMakeOneAccount() throws Exception {
		String link = invite("EDITOR");
		Callable<Integer> acceptance = () -> accept(link, "a long enough password").getResponse().getStatus();
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> answers = two.invokeAll(List.of(acceptance, acceptance));
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 404);
		}
		assertThat(accounts()).isEqualTo(1);
	}

	@Test
	void aPasswordThatIsTooShortIsRefusedAndTheLinkStillWorks() throws Exception {
		String link = invite("EDITOR");
		MvcTestResult refused = accept(link, "elevenchars");
		assertThat(refused).hasStatus(422).bodyText().contains("12 to 128", "aria-invalid");
		assertThat(accept(link, "x".repeat(129))).hasStatus(422);
		assertThat(accept(link, "двенадцатьбу")).hasStatus(303);
	}

	@Test
	void aRevokedOrReplacedOrExpiredLinkLeadsNowhere() throws Exception {
		String first = invite("EDITOR");
		String second = invite("ADMINISTRATOR");
		assertThat(mvc.get().uri(first)).hasStatus(404);
		database.sql("update invitation set expires_at = now() - interval '1 second' where email = ?")
			.param(email)
			.update();
		assertThat(mvc.get().uri(second)).hasStatus(404);
		assertThat(accept(second, "a long enough password")).hasStatus(404);
		String third = invite("EDITOR");
		String revocation = administrator.open("/en/staff/accounts")
			.select("li:contains(" + email + ") form")
			.attr("action");
		assertThat(administrator.post(revocation, Map.of())).hasStatus(303);
		assertThat(mvc.get().uri(third)).hasStatus(404);
	}

	@Test
	void anAddressThatHasAnAccountIsNotInvitedAgain() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		assertThat(administrator.post("/en/staff/accounts/invitations",
				Map.of("email", editor.email().toUpperCase(), "name", "Twice", "role", "EDITOR")))
			.hasStatus(422)
			.bodyText()
			.contains("already an account");
	}

	@Test
	void whoLostThePasswordGetsALinkToChooseAnother() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		String link = offer(editor);
		assertThat(accept(link, "another long password")).hasStatus(303);
		assertThat(editor.answer("/en/staff/account")).hasStatus(303);
		assertThat(mvc.post()
			.uri("/en/sign-in")
			.header("Origin", "http://localhost")
			.param("email", editor.email())
			.param("password", "another long password")).hasStatus(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "disabling", "role" })
	void linksEndWithTheRightsOfWhoMadeThem(String change) throws Exception {
		String link = invite("ADMINISTRATOR");
		String password = offer(StaffReader.editor(context));
		StaffReader colleague = StaffReader.administrator(context);
		colleague.post("/en/staff/accounts/" + administrator.id() + "/" + change, Map.of("role", "EDITOR"));
		colleague.post("/en/staff/accounts/" + administrator.id() + "/enabling", Map.of());
		colleague.post("/en/staff/accounts/" + administrator.id() + "/role", Map.of("role", "ADMINISTRATOR"));
		assertThat(accept(link, "a long enough password")).hasStatus(404);
		assertThat(accept(password, "a long enough password")).hasStatus(404);
	}

	@Test
	void linksEndWithThePasswordOfWhoMadeThem() throws Exception {
		String link = invite("ADMINISTRATOR");
		assertThat(administrator.post("/en/staff/account/password",
				Map.of("current", StaffReader.PASSWORD, "password", "my new long password")))
			.hasStatus(303);
		assertThat(accept(link, "a long enough password")).hasStatus(404);
	}

	@Test
	void linksEndWithThePasswordThatWhoMadeThemHadLost() throws Exception {
		String link = invite("ADMINISTRATOR");
		StaffReader host = administrator;
		administrator = StaffReader.administrator(context);
		assertThat(accept(offer(host), "my new long password")).hasStatus(303);
		assertThat(accept(link, "a long enough password")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "disabled = true", "role = 'EDITOR'" })
	void onlyTheLinksOfAdministratorsAreGood(String change) throws Exception {
		String link = invite("ADMINISTRATOR");
		database.sql("update account set " + change + " where id = ?").param(administrator.id()).update();
		assertThat(mvc.get().uri(link)).hasStatus(404);
		assertThat(accept(link, "a long enough password")).hasStatus(404);
	}

	@Test
	void anInvitationNeverRenewsThePasswordOfAnAccount() throws Exception {
		String link = invite("ADMINISTRATOR");
		StaffReader editor = StaffReader.editor(context);
		database.sql("update account set email = upper(?) where id = ?").params(email, editor.id()).update();
		assertThat(accept(link, "a long enough password")).hasStatus(404);
		assertThat(editor.answer("/en/staff/account")).hasStatusOk();
	}

	@Test
	void whoJoinsNeedsNoOtherInvitation() throws Exception {
		String link = invite("EDITOR");
		assertThat(mvc.post()
			.uri("/en/invitations/" + invitations.inviteFirst().text())
			.header("Origin", "http://localhost")
			.param("email", email.toUpperCase())
			.param("name", "First")
			.param("password", "a long enough password")).hasStatus(303);
		assertThat(mvc.get().uri(link)).hasStatus(404);
	}

	@Test
	void theFirstAdministratorSaysTheAddress() {
		String link = "/en/invitations/" + invitations.inviteFirst().text();
		assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("name=\"email\"", "administrator");
		assertThat(mvc.post()
			.uri(link)
			.header("Origin", "http://localhost")
			.param("email", email)
			.param("name", "First")
			.param("password", "a long enough password")).hasStatus(303);
		assertThat(database.sql("select role from account where email = ?").param(email).query(String.class).single())
			.isEqualTo("ADMINISTRATOR");
	}

	@Test
	void aNewFirstLinkEndsTheOneBefore() {
		Secret before = invitations.inviteFirst();
		invitations.inviteFirst();
		assertThat(mvc.get().uri("/en/invitations/" + before.text())).hasStatus(404);
	}

	private String invite(String role) throws Exception {
		assertThat(administrator.fillIn("/en/staff/accounts", "#invite form",
				Map.of("email", email, "name", "Newcomer", "role", role)))
			.hasStatus(303);
		return shownLink();
	}

	private String offer(StaffReader owner) throws Exception {
		administrator.post("/en/staff/accounts/" + owner.id() + "/password-link", Map.of());
		return shownLink();
	}

	private String shownLink() throws Exception {
		return administrator.open("/en/staff/accounts").select(".notice code").text().replaceFirst("^http://[^/]+", "");
	}

	private MvcTestResult accept(String link, String password) {
		return mvc.post()
			.uri(link)
			.header("Origin", "http://localhost")
			.param("name", "Newcomer")
			.param("password", password)
			.exchange();
	}

	private int accounts() {
		return database.sql("select count(*) from account where email = ?").param(email).query(Integer.class).single();
	}

}
