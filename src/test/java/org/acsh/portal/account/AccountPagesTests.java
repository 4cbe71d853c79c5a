package org.acsh.portal.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What staff do with their own and with others' accounts. */
@PortalTest
class AccountPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	AccountService accounts;

	StaffReader administrator;

	StaffReader editor;

	@BeforeEach
	void signIn() {
		administrator = StaffReader.administrator(context);
		editor = StaffReader.editor(context);
	}

	@Test
	void aDisabledAccountIsOutAtOnceAndStaysOutUntilItSignsInAgain() {
		change(editor, "disabling");
		assertThat(editor.answer("/en/staff/account")).hasStatus(303);
		change(editor, "enabling");
		assertThat(editor.answer("/en/staff/account")).hasStatus(303);
		editor.signInAgain();
		assertThat(editor.answer("/en/staff/account")).hasStatusOk();
	}

	@Test
	void anotherRoleHoldsAtTheNextRequest() {
		assertThat(editor.answer("/en/staff/accounts")).hasStatus(404);
		administrator.post("/en/staff/accounts/" + editor.id() + "/role", Map.of("role", "ADMINISTRATOR"));
		assertThat(editor.answer("/en/staff/accounts")).hasStatusOk();
		administrator.post("/en/staff/accounts/" + editor.id() + "/role", Map.of("role", "EDITOR"));
		assertThat(editor.answer("/en/staff/accounts")).hasStatus(404);
	}

	@Test
	void whatIsNotAllowedLooksAsIfItWereNotThere() throws Exception {
		String notAllowed = StaffReader.page(editor.answer("/en/staff/accounts"), "/").select("main").text();
		String missing = StaffReader.page(editor.answer("/en/staff/accountz"), "/").select("main").text();
		assertThat(notAllowed).isEqualTo(missing).contains("404");
		assertThat(editor.post("/en/staff/accounts/" + administrator.id() + "/disabling", Map.of())).hasStatus(404);
	}

	@Test
	void nobodyDisablesOrDemotesTheOwnAccount() {
		assertThat(administrator.post("/en/staff/accounts/" + administrator.id() + "/disabling", Map.of()))
			.hasStatus(404);
		assertThat(administrator.post("/en/staff/accounts/" + administrator.id() + "/role", Map.of("role", "EDITOR")))
			.hasStatus(404);
		assertThat(administrator.answer("/en/staff/accounts")).hasStatusOk();
	}

	@Test
	void anAccountIsFoundByAPartOfItsAddress() throws Exception {
		String part = editor.email().substring(0, 20).toUpperCase(Locale.ROOT);
		assertThat(administrator.open("/en/staff/accounts?q=" + part).select("#accounts .roster > li").eachAttr("id"))
			.containsExactly("account-" + editor.id());
		assertThat(administrator.fillIn("/en/staff/accounts?q=" + part, "form[action*=disabling]", Map.of()))
			.hasStatus(303)
			.hasHeader("Location", "/en/staff/accounts?q=" + part);
		assertThat(administrator.open("/en/staff/accounts?q=nobody-like-it").select("#accounts .note").text())
			.isEqualTo("Nobody has this name or address.");
		assertThat(administrator.open("/en/staff/accounts?page=99999").select("#accounts .roster > li")).isNotEmpty();
	}

	@Test
	void whoIsNoLongerAdministratorCannotTakeThatFromAnother() {
		StaffReader other = StaffReader.administrator(context);
		Member stale = new Member(other.id(), "Test", Role.ADMINISTRATOR);
		change(other, "disabling");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> accounts.disable(administrator.id(), stale));
		assertThat(administrator.answer("/en/staff/accounts")).hasStatusOk();
	}

	@Test
	void aNewPasswordEndsAllOtherSessionsAndKeepsThisOne() throws Exception {
		Cookie elsewhere = editor.session();
		editor.signInAgain();
		MvcTestResult changed = editor.fillIn("/en/staff/account", "#password form",
				Map.of("current", StaffReader.PASSWORD, "password", "my new long password"));
		assertThat(changed).hasStatus(303).hasHeader("Location", "/en/staff/account");
		assertThat(get(elsewhere)).hasStatus(303);
		assertThat(get(editor.session())).as("the id before").hasStatus(303);
		assertThat(get(StaffReader.sessionOf(changed))).hasStatusOk();
	}

	@Test
	void timesAreThoseOfTheHubInTheReadersWords() throws Exception {
		database.sql("update staff_session set last_access_time = ? where principal_name = ?")
			.params(Instant.parse("2026-11-22T20:30:00Z").toEpochMilli(), "" + administrator.id())
			.update();
		administrator.signInAgain();
		assertThat(
				administrator.open("/ru/staff/account").select("#sessions time[datetime=2026-11-22T20:30:00Z]").text())
			.startsWith("23 нояб. 2026")
			.contains("01:30");
		administrator.post("/en/staff/accounts/" + editor.id() + "/password-link", Map.of());
		database.sql("update invitation set expires_at = '2126-11-22T20:30:00Z' where renews = ?")
			.param(editor.id())
			.update();
		assertThat(administrator.open("/ru/staff/accounts")
			.select("#invitations li:contains(" + editor.email() + ") time")
			.text()).startsWith("23 нояб. 2126").contains("01:30");
	}

	@Test
	void thePresentPasswordIsAskedFor() throws Exception {
		assertThat(editor.fillIn("/en/staff/account", "#password form",
				Map.of("current", "not the password", "password", "my new long password")))
			.hasStatus(422)
			.bodyText()
			.contains("not your present password");
		assertThat(editor.post("/en/staff/account/password",
				Map.of("current", StaffReader.PASSWORD, "password", "too short")))
			.hasStatus(422);
	}

	@Test
	void aMemberSeesAndEndsTheOwnSessionsOnly() throws Exception {
		Cookie elsewhere = editor.session();
		editor.signInAgain();
		assertThat(editor.open("/en/staff/account").select("#sessions li")).hasSize(2);
		String end = editor.open("/en/staff/account").select("#sessions li form").attr("action");
		assertThat(end).doesNotContain(elsewhere.getValue());
		administrator.post(end, Map.of());
		assertThat(get(elsewhere)).hasStatusOk();
		editor.post(end, Map.of());
		assertThat(get(elsewhere)).hasStatus(303);
		assertThat(get(editor.session())).hasStatusOk();
	}

	@Test
	void allOtherSessionsEndTogether() throws Exception {
		Cookie one = editor.session();
		editor.signInAgain();
		Cookie two = editor.session();
		editor.signInAgain();
		editor.post("/en/staff/account/sessions/end", Map.of());
		assertThat(get(one)).hasStatus(303);
		assertThat(get(two)).hasStatus(303);
		assertThat(get(editor.session())).hasStatusOk();
	}

	@Test
	void theNamesOfMembersAreThereForOtherRooms() {
		assertThat(context.getBean(Members.class).nameOf(editor.id())).isEqualTo("Test editor");
		assertThat(context.getBean(Members.class).nameOf(-1L)).isEmpty();
		assertThat(database.sql("select name from member where id = ?").param(editor.id()).query(String.class).single())
			.isEqualTo("Test editor");
	}

	private void change(StaffReader whom, String deed) {
		assertThat(administrator.post("/en/staff/accounts/" + whom.id() + "/" + deed, Map.of())).hasStatus(303);
	}

	private MvcTestResult get(Cookie session) {
		return mvc.get().uri("/en/staff/account").cookie(session).exchange();
	}

}
