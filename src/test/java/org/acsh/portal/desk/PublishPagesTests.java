package org.acsh.portal.desk;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Showing an event to readers, to a few or to all, and taking it back. */
@PortalTest
class PublishPagesTests {

	private static final String ADDRESS = "/en/events/a-seminar-on-falconry";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	Reader reader;

	Member aigul;

	StaffReader editor;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
		editor = StaffReader.editor(context);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void aButtonPublishesTheRevisionThatWasSeen() throws Exception {
		String place = draft();
		assertThat(editor.fillIn(place + "/publication", "#publish form", Map.of())).hasStatus(303)
			.hasHeader("Location", place + "/publication");
		assertThat(editor.post(place + "/publication", Map.of("revision", "1"))).hasStatus(303);
		assertThat(reader.answer(ADDRESS)).hasStatusOk();
		assertThat(editor.open(place + "/publication").select("#publish button")).isEmpty();
	}

	@Test
	void whatSaysTooLittleIsRefusedAndLeadsToTheForm() throws Exception {
		String place = place(writing.draft(writing.form("{'title': {'en': 'A seminar on falconry'}}"), aigul));
		assertThat(editor.post(place + "/publication", Map.of("revision", "1"))).hasStatus(422);
		Document page = editor.open(place + "/publication");
		Document form = editor.open(place);
		assertThat(page.select(".problems a").eachText()).hasSameSizeAs(form.select("#form .problems a"))
			.satisfiesExactly(first -> assertThat(first).startsWith("Kind: Choose what kind"),
					second -> assertThat(second).startsWith("Dates: Give a date"));
		assertThat(page.select(".problems a").eachAttr("href")).allSatisfy(href -> {
			assertThat(href).startsWith(place + "#f-");
			assertThat(form.getElementById(href.substring(href.indexOf('#') + 1))).isNotNull();
		});
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
	}

	@Test
	void aTimeToComeIsKeptInItsZone() throws Exception {
		String place = draft();
		assertThat(schedule(place, "2099-03-01", "09:30", "Asia/Almaty")).hasStatus(303);
		assertThat(editor.open(place + "/publication").select("#schedule time").text()).contains("2099", "09:30");
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
		assertThat(editor.post(place + "/schedule/removal", Map.of())).hasStatus(303);
		assertThat(editor.open(place + "/publication").select("#schedule time")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-01,09:30,Asia/Almaty,day,has passed", "2099-02-30,09:30,Asia/Almaty,day,Give the day",
			"2099-03-01,25:00,Asia/Almaty,time,Give the time", "2099-03-01,09:30,Asia/Nowhere,zone,no such time zone",
			"2098-03-30,02:30,Europe/Berlin,time,skip that time",
			"+999999999-01-01,09:30,Asia/Almaty,day,Give the day" })
	void aTimeThatIsNoneOrHasPassedIsRefusedAndStaysInTheForm(String day, String time, String zone, String field,
			String message) throws Exception {
		String place = draft();
		assertThat(schedule(place, day, time, zone)).hasStatus(422);
		Document page = StaffReader.page(schedule(place, day, time, zone), place);
		assertThat(page.select("#schedule .problem").eachText()).singleElement().asString().contains(message);
		assertThat(page.select("#schedule [aria-invalid]").eachAttr("name")).containsExactly(field);
		assertThat(page.select("#day").attr("value")).isEqualTo(day);
		assertThat(page.select("#zone").attr("value")).isEqualTo(zone);
		assertThat(editor.open(place + "/publication").select("#schedule time")).isEmpty();
	}

	@Test
	void nobodyPublishesWhatAColleagueHasChangedMeanwhile() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), aigul);
		writing.type(id, "headcount", "20", writing.editor("Boris"));
		MvcTestResult answer = editor.post(place(id) + "/publication", Map.of("revision", "1"));
		assertThat(answer).hasStatus(409);
		Document page = StaffReader.page(answer, place(id));
		assertThat(page.select(".refusal").text()).contains("newer revision", "Boris", "Participants", "20");
		assertThat(page.select("#publish [name=revision]").attr("value")).isEqualTo("2");
		assertThat(editor.post(place(id) + "/schedule",
				Map.of("revision", "1", "day", "2099-03-01", "time", "09:00", "zone", "UTC")))
			.hasStatus(409)
			.bodyText()
			.contains("2099-03-01");
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
	}

	@Test
	void nobodyPublishesWhatAColleagueHasDiscardedMeanwhile() throws Exception {
		String place = draft();
		StaffReader.editor(context).post(place + "/draft/removal", Map.of());
		MvcTestResult answer = editor.post(place + "/publication", Map.of("revision", "1"));
		assertThat(answer).hasStatus(409);
		assertThat(StaffReader.page(answer, place).select(".refusal").text()).contains("discarded meanwhile");
		assertThat(schedule(place, "2099-03-01", "09:30", "Asia/Almaty")).hasStatus(409);
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
		assertThat(editor.open(place + "/publication").select(".states").text()).isEqualTo("Discarded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events/a-seminar-on-falconry", "/en/events/a-seminar-on-falconry", "/events/falconry" })
	void aPageIsNotLedToItself(String path) throws Exception {
		UUID id = writing.published(
				writing.form("{'slug': 'falconry', 'kind': 'SEMINAR', 'title': {'en': 'Falconry'}, 'dates': '2021'}"),
				aigul);
		writing.type(id, "slug", "a-seminar-on-falconry", aigul);
		writing.publish(id, aigul);
		MvcTestResult answer = editor.post(place(id) + "/withdrawal", Map.of("way", "REDIRECTED", "path", path));
		assertThat(answer).hasStatus(422).bodyText().contains("leads back to the page itself");
		assertThat(reader.answer(ADDRESS)).hasStatusOk();
	}

	@Test
	void aPreviewIsTheReadersPageAndLeavesNothingBehind() throws Exception {
		String place = draft();
		assertThat(editor.open(place + "/preview").select("h1").text()).isEqualTo("A seminar on falconry");
		assertThat(editor.answer(place + "/preview")).hasHeader("Cache-Control", "no-store");
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
		assertThat(reader.open("/en/events?q=falconry").select("main a[href*=falconry]")).isEmpty();
	}

	@Test
	void aPreviewOfWhatSaysTooLittleLeadsToItsForm() throws Exception {
		String place = place(writing.draft(writing.form("{'title': {'en': 'A seminar on falconry'}}"), aigul));
		assertThat(editor.answer(place + "/preview")).hasStatus(303)
			.headers()
			.satisfies(headers -> assertThat(headers.getFirst("Location")).startsWith(place));
		assertThat(editor.open(place).select("[role=status]").text()).contains("The preview shows once");
	}

	@Test
	void aSecretAddressShowsThePreviewToWhomeverHasIt() throws Exception {
		String secret = shared(draft());
		Document page = reader.open(secret);
		assertThat(page.select("h1").text()).isEqualTo("A seminar on falconry");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page.select("a[href*=/staff/]")).isEmpty();
		assertThat(reader.answer(secret)).hasHeader("Cache-Control", "no-store").doesNotContainHeader("Set-Cookie");
		assertThat(reader.answer(ADDRESS)).hasStatus(404);
	}

	@Test
	void aSecretAddressEndsWithItsTime() throws Exception {
		String secret = shared(draft());
		database.sql("update preview_link set expires_at = now() - interval '1 second'").update();
		assertThat(reader.answer(secret)).hasStatus(404);
	}

	@Test
	void aSecretAddressIsTakenBack() throws Exception {
		String place = draft();
		String secret = shared(place);
		assertThat(editor.post(place + "/sharing/removal", Map.of())).hasStatus(303);
		assertThat(reader.answer(secret)).hasStatus(404);
		assertThat(reader.answer("/en/preview/" + "0".repeat(64))).hasStatus(404);
	}

	@Test
	void aSecretAddressEndsWithItsContent() throws Exception {
		String place = draft();
		String secret = shared(place);
		assertThat(editor.post(place + "/draft/removal", Map.of())).hasStatus(303);
		assertThat(reader.answer(secret)).hasStatus(404);
		assertThat(editor.open(place + "/sharing").select("form[action$=/sharing], #links")).isEmpty();
		assertThat(editor.post(place + "/sharing", Map.of("days", "7"))).hasStatus(404);
		assertThat(editor.post(place + "/revisions/1/restoration", Map.of())).hasStatus(303);
		assertThat(reader.answer(secret)).hasStatus(404);
	}

	private String shared(String place) throws Exception {
		assertThat(editor.post(place + "/sharing", Map.of("days", "7"))).hasStatus(303);
		String secret = editor.open(place + "/sharing").select("code").text();
		assertThat(editor.open(place + "/sharing").select("code")).as("shown once").isEmpty();
		return secret.replaceFirst("^https?://[^/]+", "");
	}

	private MvcTestResult schedule(String place, String day, String time, String zone) {
		return editor.post(place + "/schedule", Map.of("revision", "1", "day", day, "time", time, "zone", zone));
	}

	private String draft() {
		return place(writing.draft(writing.seminar("A seminar on falconry"), aigul));
	}

	private static String place(UUID id) {
		return "/en/staff/events/" + id;
	}

}
