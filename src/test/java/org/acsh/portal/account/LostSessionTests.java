package org.acsh.portal.account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.DraftService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A form posted after its session has ended is not lost, and nobody can plant one. */
@PortalTest
class LostSessionTests {

	private static final String OWN = "http://localhost";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	DraftService drafts;

	@Autowired
	JdbcClient database;

	final String typed = "Форум " + UUID.randomUUID();

	final UUID content = UUID.randomUUID();

	final String form = "/en/staff/events/" + content;

	StaffReader writer;

	@BeforeEach
	void loseTheSession() {
		drafts.begin("events", content, "ru", null);
		writer = StaffReader.administrator(context);
		database.sql("delete from staff_session where principal_name = ?").param(String.valueOf(writer.id())).update();
	}

	@Test
	void whatWasTypedArrivesOnceAfterSigningInAgain() throws Exception {
		MvcTestResult lost = writer.post(form, text());
		assertThat(lost).hasStatus(303).hasHeader("Location", "/en/sign-in?kept=");
		Cookie waiting = StaffReader.sessionOf(lost);
		assertThat(mvc.get().uri("/en/sign-in?kept=").cookie(waiting)).bodyText().contains("What you typed is kept");
		assertThat(arrived()).isZero();

		MvcTestResult again = signIn(waiting, writer.email(), StaffReader.PASSWORD);
		assertThat(again).hasStatus(303).hasHeader("Location", form + "?continue");
		Cookie session = StaffReader.sessionOf(again);
		assertThat(resumed(session)).hasStatus(303).hasHeader("Location", form);
		assertThat(arrived()).isEqualTo(1);
		assertThat(resumed(session)).hasStatusOk().bodyText().contains(typed);
		assertThat(arrived()).isEqualTo(1);
	}

	@Test
	void theFormSaysWhoWritesInIt() throws Exception {
		writer.signInAgain();
		assertThat(writer.open(form).select("#form [name=writer]").attr("value")).isEqualTo("" + writer.id());
	}

	@Test
	void aMistypedPasswordLosesNothing() {
		Cookie waiting = StaffReader.sessionOf(writer.post(form, text()));
		assertThat(signIn(waiting, writer.email(), "not the password")).hasStatus(422)
			.bodyText()
			.contains("What you typed is kept");
		assertThat(signIn(waiting, writer.email(), StaffReader.PASSWORD)).hasHeader("Location", form + "?continue");
	}

	@Test
	void nobodySavesWhatAnotherHasTyped() {
		Cookie waiting = StaffReader.sessionOf(writer.post(form, text()));
		StaffReader another = StaffReader.administrator(context);
		MvcTestResult welcome = signIn(waiting, another.email(), StaffReader.PASSWORD);
		assertThat(welcome).hasStatus(303).hasHeader("Location", "/en/staff");
		Cookie session = StaffReader.sessionOf(welcome);
		assertThat(resumed(session)).hasStatusOk();
		assertThat(arrived()).isZero();
		assertThat(signIn(session, writer.email(), StaffReader.PASSWORD)).hasHeader("Location", "/en/staff");
	}

	@Test
	void nobodySavesWhatAnotherHasTypedByAcceptingAnInvitation() {
		Cookie waiting = StaffReader.sessionOf(writer.post(form, text()));
		Member host = new Member(writer.id(), "Host", Role.ADMINISTRATOR);
		InvitationForm guest = new InvitationForm(UUID.randomUUID() + "@example.org", "Newcomer", Role.EDITOR);
		String token = context.getBean(InvitationService.class).invite(guest, host).text();
		MvcTestResult welcome = mvc.post()
			.uri("/en/invitations/" + token)
			.cookie(waiting)
			.header("Origin", OWN)
			.param("name", "Newcomer")
			.param("password", StaffReader.PASSWORD)
			.exchange();
		assertThat(resumed(StaffReader.sessionOf(welcome))).hasStatusOk();
		assertThat(arrived()).isZero();
	}

	@Test
	void textWithoutAWriterIsNotKept() {
		MvcTestResult lost = request(form).header("Referer", OWN + form).param("title.texts[ru]", typed).exchange();
		assertThat(lost).hasStatus(303)
			.hasHeader("Location", "/en/sign-in?to=%2Fstaff%2Fevents%2F" + content)
			.doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/publication", "/autosave", "/presence", "/withdrawal", "/draft/removal" })
	void noOtherDeedIsDoneByItself(String deed) {
		MvcTestResult lost = request(form + deed).header("Referer", OWN + form + "/publication")
			.param("revision", "1")
			.param("writer", "" + writer.id())
			.exchange();
		assertThat(lost).hasStatus(303)
			.hasHeader("Location", "/en/sign-in?to=%2Fstaff%2Fevents%2F" + content + "%2Fpublication")
			.doesNotContainHeader("Set-Cookie");
	}

	@Test
	void whatABrowserDoesNotTellOrTellsOfOtherPagesLeadsHome() {
		assertThat(request("/en/staff/accounts/invitations")).hasStatus(303)
			.hasHeader("Location", "/en/sign-in?to=%2Fstaff");
		assertThat(request("/en/staff/accounts/invitations").header("Referer", OWN + "/en/events")).hasStatus(303)
			.hasHeader("Location", "/en/sign-in?to=%2Fstaff");
	}

	@Test
	void aFormOfAnEarlierSessionIsTakenInTheNextOne() {
		writer.signInAgain();
		Map<String, String> fields = new HashMap<>(text());
		fields.put("_csrf", "of the earlier session");
		assertThat(writer.post(form, fields)).hasStatus(303);
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
	void textThatIsTooLargeIsRefused() {
		assertThat(writer.post(form, Map.of("writer", "" + writer.id(), "body.texts[ru]", "x".repeat(2 * 1024 * 1024))))
			.hasStatus(403)
			.doesNotContainHeader("Set-Cookie");
	}

	@Test
	void theTokenOfTheSessionIsEnoughWhereABrowserSaysNothing() throws Exception {
		writer.signInAgain();
		String token = writer.open(form).select("#form [name=_csrf]").attr("value");
		assertThat(from(null, null).cookie(writer.session()).param("_csrf", token)).hasStatus(303);
		assertThat(arrived()).isEqualTo(1);
	}

	@Test
	void scriptsAreToldToSignIn() {
		assertThat(from(OWN, null).header("X-Requested-With", "fetch")).hasStatus(401)
			.doesNotContainHeader("Set-Cookie");
		assertThat(mvc.get().uri("/en/staff/events").accept("application/json")).hasStatus(401);
	}

	@Test
	void scriptsNeitherReplaceWhatIsKeptNorUseUpWhatMayBe() {
		Cookie waiting = StaffReader.sessionOf(writer.post(form, text()));
		for (int each = 0; each < 20; each++) {
			assertThat(script("198.51.100.77").cookie(waiting)).hasStatus(401);
		}
		assertThat(signIn(waiting, writer.email(), StaffReader.PASSWORD)).hasHeader("Location", form + "?continue");
		assertThat(from(OWN, null).remoteAddress("198.51.100.77")).hasHeader("Location", "/en/sign-in?kept=");
	}

	private MvcTestResult resumed(Cookie session) {
		return mvc.get().uri(form + "?continue").cookie(session).with((request) -> {
			request.setParameter("continue", "");
			return request;
		}).exchange();
	}

	private MockMvcRequestBuilder script(String address) {
		return from(OWN, null).remoteAddress(address).header("X-Requested-With", "fetch").param("another", "text");
	}

	private Map<String, String> text() {
		return Map.of("title.texts[ru]", typed, "title.source", "ru", "writer", "" + writer.id(), "do", "save");
	}

	private MvcTestResult signIn(Cookie session, String email, String password) {
		return mvc.post()
			.uri("/en/sign-in")
			.cookie(session)
			.header("Origin", OWN)
			.param("email", email)
			.param("password", password)
			.exchange();
	}

	private MockMvcRequestBuilder request(String path) {
		return mvc.method(HttpMethod.POST).uri(path).header("Origin", OWN);
	}

	private MockMvcRequestBuilder from(@Nullable String origin, @Nullable String site) {
		MockMvcRequestBuilder post = mvc.method(HttpMethod.POST).uri(form);
		text().forEach(post::param);
		if (origin != null) {
			post.header("Origin", origin);
		}
		if (site != null) {
			post.header("Sec-Fetch-Site", site);
		}
		return post;
	}

	private int arrived() {
		return database.sql("select count(*) from revision where content = ? and form::text like '%' || ? || '%'")
			.params(content, typed)
			.query(Integer.class)
			.single();
	}

}
