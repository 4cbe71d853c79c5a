package org.acsh.portal.account;

import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** How staff get in and out. */
@PortalTest
class SignInPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Test
	void theCookieOfTheSessionStaysWithThisHostAndOutOfScripts() {
		StaffReader editor = StaffReader.editor(context);
		assertThat(signIn(editor.email(), StaffReader.PASSWORD).getResponse().getHeaders("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith("__Host-session="))
			.singleElement()
			.asString()
			.contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax");
	}

	@Test
	void aLookAtThePageMakesNoSession() {
		assertThat(mvc.get().uri("/en/sign-in")).hasStatusOk().doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "null" })
	void nobodyIsSignedInByAForeignPage(String origin) {
		StaffReader editor = StaffReader.editor(context);
		assertThat(mvc.post()
			.uri("/en/sign-in")
			.header("Origin", origin)
			.param("email", editor.email())
			.param("password", StaffReader.PASSWORD)).hasStatus(403).doesNotContainHeader("Set-Cookie");
	}

	@Test
	void theAddressMayBeTypedInAnyCase() {
		StaffReader editor = StaffReader.editor(context);
		assertThat(signIn(" " + editor.email().toUpperCase(), StaffReader.PASSWORD)).hasStatus(303);
	}

	@Test
	void aWrongPasswordAndAnUnknownAddressGetOneAnswer() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		MvcTestResult wrong = signIn(editor.email(), "not the password");
		MvcTestResult unknown = signIn("nobody@example.org", "not the password");
		assertThat(wrong).hasStatus(422);
		assertThat(unknown).hasStatus(422);
		assertThat(mains(unknown).replace("nobody@example.org", "")).isEqualTo(mains(wrong).replace(editor.email(), ""))
			.contains("not right");
	}

	@Test
	void theSessionGetsANewIdWhenSomeoneSignsIn() {
		StaffReader editor = StaffReader.editor(context);
		Cookie before = StaffReader.editor(context).session();
		MvcTestResult answer = mvc.post()
			.uri("/en/sign-in")
			.cookie(before)
			.header("Origin", "http://localhost")
			.param("email", editor.email())
			.param("password", StaffReader.PASSWORD)
			.exchange();
		assertThat(StaffReader.sessionOf(answer).getValue()).isNotEqualTo(before.getValue());
		assertThat(mvc.get().uri("/en/staff/account").cookie(before)).hasStatus(303);
	}

	@Test
	void whoIsNotSignedInIsSentToSignInAndFromThereToThePage() {
		StaffReader editor = StaffReader.editor(context);
		assertThat(mvc.get().uri("/en/staff/account?q=a&b=c")).hasStatus(303)
			.hasHeader("Location", "/en/sign-in?to=%2Fstaff%2Faccount%3Fq%3Da%26b%3Dc");
		assertThat(signIn(editor.email(), StaffReader.PASSWORD, "/staff/account?q=a&b=c")).hasStatus(303)
			.hasHeader("Location", "/en/staff/account?q=a&b=c");
	}

	@Test
	void aFileThatWasAskedForIsReachedToo() {
		StaffReader editor = StaffReader.editor(context);
		assertThat(signIn(editor.email(), StaffReader.PASSWORD, "/staff/events/list.csv?state=draft"))
			.hasHeader("Location", "/en/staff/events/list.csv?state=draft");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org/", "/staff//example.org", "/events", "/staff\\@x",
			"/staff/../events", "javascript:alert(1)" })
	void nobodyIsLedAwayFromThePagesOfStaff(String to) {
		StaffReader editor = StaffReader.editor(context);
		assertThat(signIn(editor.email(), StaffReader.PASSWORD, to)).hasHeader("Location", "/en/staff");
	}

	@Test
	void signingOutEndsTheSession() {
		StaffReader editor = StaffReader.editor(context);
		assertThat(editor.post("/en/sign-out", Map.of())).hasStatus(303).hasHeader("Location", "/en/");
		assertThat(editor.answer("/en/staff/account")).hasStatus(303);
	}

	private String mains(MvcTestResult answer) throws Exception {
		return StaffReader.page(answer, "/en/sign-in").select("main").outerHtml().replaceAll("value=\"[^\"]*\"", "");
	}

	private MvcTestResult signIn(String email, String password) {
		return signIn(email, password, "");
	}

	private MvcTestResult signIn(String email, String password, String to) {
		return mvc.post()
			.uri("/en/sign-in")
			.header("Origin", "http://localhost")
			.param("email", email)
			.param("password", password)
			.param("to", to)
			.exchange();
	}

}
