package org.acsh.portal.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators see of the log. */
@PortalTest
@Transactional
class AuditPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	AuditTrail trail;

	@Autowired
	Clock clock;

	StaffReader administrator;

	Member actor;

	@BeforeEach
	void come() {
		this.administrator = StaffReader.administrator(this.context);
		this.actor = new Member(this.administrator.id(), "Dana <b>", Role.ADMINISTRATOR);
	}

	@Test
	void aDeedIsToldWithWhatItWasDoneTo() throws Exception {
		UUID content = UUID.randomUUID();
		trail.record(Deed.by(actor, "published")
			.on("events", content, LocalizedText.of("ru", "Форум"))
			.with("revision", "4")
			.with("note", "Даты уточнены"));
		Document page = administrator.open("/en/staff/audit");
		assertThat(page.select(".entries li:first-of-type .body p").eachText())
			.containsExactly("Dana <b> published revision 4", "Форум", "Даты уточнены");
		assertThat(page.select(".entries .meta a").attr("href")).isEqualTo("/en/staff/events/" + content);
		assertThat(page.select(".entries .meta a").attr("lang")).isEqualTo("ru");
		assertThat(page.select(".entries time").attr("datetime")).startsWith(LocalDate.now(clock).toString());
	}

	@Test
	void theLogCanBeNarrowed() throws Exception {
		trail.record(Deed.by(actor, "created"));
		trail.record(Deed.by(new Member(1, "Other", Role.EDITOR), "created"));
		trail.record(Deed.by(actor, "discarded"));
		assertThat(sentences("?member=" + actor.id() + "&verb=created")).containsExactly("Dana <b> began a draft");
		assertThat(sentences("?day=" + LocalDate.now(clock))).hasSizeGreaterThanOrEqualTo(3);
		assertThat(sentences("?member=" + actor.id() + "&day=" + LocalDate.now(clock).minusDays(1))).isEmpty();
		assertThat(sentences("?member=" + actor.id() + "&day=" + LocalDate.now(clock).plusDays(1))).isEmpty();
	}

	@Test
	void whatIsChosenStaysChosenAlsoInTheOtherLanguage() throws Exception {
		trail.record(Deed.by(actor, "created"));
		Document page = administrator.open("/en/staff/audit?verb=created&member=" + actor.id());
		assertThat(page.select("option[selected]").eachText()).containsExactly("Dana <b>", "New draft");
		assertThat(page.select(".languages a[lang=ru]").attr("href")).contains("verb=created");
	}

	@Test
	void olderDeedsAreOnTheNextPage() throws Exception {
		IntStream.rangeClosed(1, 60)
			.forEach(number -> trail.record(Deed.by(actor, "saved").with("revision", "" + number)));
		Document page = administrator.open("/en/staff/audit?verb=saved&member=" + actor.id());
		assertThat(page.select(".entries li")).hasSize(50);
		Document older = administrator.open(page.select("a[rel=next]").attr("href"));
		assertThat(older.select(".entries .body").eachText()).hasSize(10)
			.first()
			.isEqualTo("Dana <b> saved revision 10");
		assertThat(older.select("a[rel=next]")).isEmpty();
	}

	@Test
	void theLogCanBeTakenAlong() throws Exception {
		IntStream.rangeClosed(1, 1001)
			.forEach(number -> trail.record(Deed.by(actor, "saved").with("revision", "" + number)));
		MvcTestResult answer = administrator.answer("/ru/staff/audit/deeds.csv?verb=saved&member=" + actor.id());
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("zhurnal-deystviy.csv");
		List<String> lines = answer.getResponse().getContentAsString().lines().toList();
		assertThat(lines).hasSize(1002);
		assertThat(lines.getFirst())
			.isEqualTo("\uFEFFВремя (Asia/Almaty),Сотрудник,Действие,Объект,Описание,Примечание");
		assertThat(lines.getLast()).endsWith(",Dana <b>,Сохранение,,Dana <b>: сохранение версии 1,");
		assertThat(administrator.answer("/ru/staff/audit/deeds.xlsx")).hasStatusOk();
		assertThat(administrator.answer("/ru/staff/audit/deeds.pdf")).hasStatus(404);
	}

	@Test
	void comingAndGoingIsRemembered() throws Exception {
		administrator.signInAgain();
		administrator.post("/en/sign-out", Map.of());
		administrator.signInAgain();
		assertThat(sentences("?member=" + actor.id())).startsWith("Test administrator signed in",
				"Test administrator signed out", "Test administrator signed in");
	}

	@Test
	void whatAMemberWasRefusedIsRemembered() throws Exception {
		StaffReader editor = StaffReader.editor(context);
		assertThat(editor.answer("/en/staff/accounts")).hasStatus(404);
		assertThat(sentences("?verb=denied&member=" + editor.id()))
			.containsExactly("Test editor was refused the page /staff/accounts");
	}

	@Test
	void aFailedSignInIsRememberedByTheNameOfItsAccountAlone() throws Exception {
		signIn(administrator.email(), "a wrong password");
		signIn("a password typed here", "a wrong password");
		assertThat(sentences("?verb=sign-in-failed")).startsWith("An attempt to sign in failed",
				"An attempt to sign in as Test administrator failed");
		assertThat(database.sql("select detail from deed order by id desc limit 2").query(String.class).list())
			.containsExactly("{}", "{\"member\": \"Test administrator\"}");
	}

	@Test
	void aWrongPresentPasswordIsNoSignIn() throws Exception {
		administrator.post("/en/staff/account/password", Map.of("current", "wrong", "password", "also wrong"));
		assertThat(sentences("?day=" + LocalDate.now(clock))).first().isEqualTo("Test administrator signed in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/staff/audit", "/en/staff/audit/deeds.csv", "/en/staff/audit/deeds.xlsx" })
	void itIsForAdministratorsAlone(String path) {
		assertThat(StaffReader.editor(context).answer(path)).hasStatus(404);
		assertThat(administrator.answer(path)).hasStatusOk().hasHeader("Cache-Control", "no-store");
	}

	private void signIn(String email, String password) {
		assertThat(mvc.post()
			.uri("/en/sign-in")
			.header("Origin", "http://localhost")
			.param("email", email)
			.param("password", password)).hasStatus(422);
	}

	private List<String> sentences(String query) throws Exception {
		return administrator.open("/en/staff/audit" + query).select(".entries .body").eachText();
	}

}
