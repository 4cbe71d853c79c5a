package org.acsh.portal.account;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form posted after its session has ended is not lost, and nobody else can plant one.
 */
@PortalTest
class LostSessionTests {

	private static final String FORM = "/en/staff/accounts/invitations";

	private static final String OWN = "http://localhost";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	final String typed = UUID.randomUUID() + "@example.org";

	StaffReader writer;

	@BeforeEach
	void loseTheSession() {
		writer = StaffReader.administrator(context);
		database.sql("delete from staff_session where principal_name = ?").param(String.valueOf(writer.id())).update();
	}

	@Test
	void whatWasTypedArrivesOnceAfterSigningInAgain() throws Exception {
		MvcTestResult lost = writer.post(FORM, Map.of("email", typed, "name", "Айгуль", "role", "EDITOR"));
		assertThat(lost).hasStatus(303).hasHeader("Location", "/en/sign-in?kept=");
		Cookie waiting = StaffReader.sessionOf(lost);
		assertThat(mvc.get().uri("/en/sign-in?kept=").cookie(waiting)).bodyText().contains("What you typed is kept");
		assertThat(arrived()).isZero();

		MvcTestResult again = signIn(waiting, StaffReader.PASSWORD);
		assertThat(again).hasStatus(303).hasHeader("Location", FORM + "?continue");
		Cookie session = StaffReader.sessionOf(again);
		assertThat(mvc.get().uri(FORM + "?continue").cookie(session)).hasStatus(303)
			.hasHeader("Location", "/en/staff/accounts");
		assertThat(arrived()).isEqualTo(1);
		assertThat(
				database.sql("select name from invitation where email = ?").param(typed).query(String.class).single())
			.isEqualTo("Айгуль");

		database.sql("delete from invitation where email = ?").param(typed).update();
		assertThat(mvc.get().uri(FORM + "?continue").cookie(session)).hasStatus4xxClientError();
		assertThat(arrived()).isZero();
	}

	@Test
	void aMistypedPasswordLosesNothing() {
		Cookie waiting = StaffReader.sessionOf(writer.post(FORM, Map.of("email", typed)));
		assertThat(signIn(waiting, "not the password")).hasStatus(422).bodyText().contains("What you typed is kept");
		assertThat(signIn(waiting, StaffReader.PASSWORD)).hasHeader("Location", FORM + "?continue");
	}

	@Test
	void aFormOfAnEarlierSessionIsTakenInTheNextOne() {
		writer.signInAgain();
		assertThat(writer.post(FORM, Map.of("email", typed, "name", "Newcomer", "_csrf", "of the earlier session")))
			.hasStatus(303);
		assertThat(arrived()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org,", "null,", "http://localhost:8443,", "http://localhost,cross-site",
			"http://localhost,same-site", "," })
	void aFormOfAnotherSiteIsRefused(@Nullable String origin, @Nullable String site) {
		assertThat(from(origin, site).cookie(writer.session()).exchange()).hasStatus(403)
			.doesNotContainHeader("Set-Cookie");
		writer.signInAgain();
		assertThat(from(origin, site).cookie(writer.session()).exchange()).hasStatus(403);
		assertThat(arrived()).isZero();
	}

	@Test
	void aFormThatIsTooLargeOrHoldsAPasswordIsNotKept() {
		assertThat(writer.post(FORM, Map.of("email", typed, "name", "x".repeat(2 * 1024 * 1024)))).hasStatus(403);
		assertThat(writer.post("/en/staff/account/password", Map.of("current", "a", "password", "b"))).hasStatus(403);
	}

	@Test
	void theTokenOfTheSessionIsEnoughWhereABrowserSaysNothing() throws Exception {
		writer.signInAgain();
		String token = writer.open("/en/staff/accounts").select("#invite [name=_csrf]").attr("value");
		assertThat(from(null, null).cookie(writer.session()).param("_csrf", token)).hasStatus(303);
		assertThat(arrived()).isEqualTo(1);
	}

	@Test
	void scriptsAreToldToSignIn() {
		assertThat(from(OWN, null).header("X-Requested-With", "fetch")).hasStatus(401)
			.doesNotContainHeader("Set-Cookie");
		assertThat(mvc.get().uri("/en/staff/events").accept("application/json")).hasStatus(401);
	}

	private MvcTestResult signIn(Cookie session, String password) {
		return mvc.post()
			.uri("/en/sign-in")
			.cookie(session)
			.header("Origin", OWN)
			.param("email", writer.email())
			.param("password", password)
			.exchange();
	}

	private MockMvcRequestBuilder from(@Nullable String origin, @Nullable String site) {
		MockMvcRequestBuilder post = mvc.method(HttpMethod.POST)
			.uri(FORM)
			.param("email", typed)
			.param("name", "Newcomer");
		if (origin != null) {
			post.header("Origin", origin);
		}
		if (site != null) {
			post.header("Sec-Fetch-Site", site);
		}
		return post;
	}

	private int arrived() {
		return database.sql("select count(*) from invitation where email = ?")
			.param(typed)
			.query(Integer.class)
			.single();
	}

}
