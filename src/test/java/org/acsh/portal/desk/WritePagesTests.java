package org.acsh.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing an event in its form, without JavaScript. */
@PortalTest
class WritePagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	StaffReader aigul;

	StaffReader boris;

	Member author;

	@BeforeEach
	void come() {
		aigul = StaffReader.editor(context);
		boris = StaffReader.editor(context);
		author = new Member(aigul.id(), "Aigul", Role.EDITOR);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void aNewFormIsEmptyAndSparedItsProblems() throws Exception {
		String place = begun();
		assertThat(OpenForm.at(place, aigul).text("title.texts[en]")).isEmpty();
		assertThat(aigul.open(place).select("#form .problems, #form .problem")).isEmpty();
	}

	@Test
	void whatSaysTooLittleIsSavedAndToldFieldByField() throws Exception {
		String place = begun();
		assertThat(OpenForm.at(place, aigul).type("title.texts[en]", "A seminar on falconry").press("save"))
			.hasStatus(303)
			.hasHeader("Location", place);
		Document page = aigul.open(place);
		List<String> targets = page.select("#form .problems a").eachAttr("href");
		assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page.selectFirst(target)).isNotNull());
		assertThat(page.select("[name=dates]").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("h1").text()).isEqualTo("A seminar on falconry");
	}

	@Test
	void aFormSentTwiceIsSavedOnce() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm form = OpenForm.at(place(id), aigul).type("headcount", "20");
		assertThat(form.press("save")).hasStatus(303);
		assertThat(form.press("save")).hasStatus(303);
		assertThat(writing.revisions(id)).containsExactly(1, 2);
	}

	@Test
	void twoWhoWriteDifferentFieldsAreBothKept() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm hers = OpenForm.at(place(id), aigul).type("headcount", "20");
		OpenForm his = OpenForm.at(place(id), boris).type("countryCount", "7");
		assertThat(hers.press("save")).hasStatus(303);
		assertThat(his.press("save")).hasStatus(303);
		OpenForm both = OpenForm.at(place(id), aigul);
		assertThat(both.text("headcount") + " " + both.text("countryCount")).isEqualTo("20 7");
	}

	@Test
	void twoWhoWriteTheSameFieldSeeBothTextsAndSavingAgainKeepsTheOwn() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm his = OpenForm.at(place(id), boris).type("title.texts[en]", "A seminar on hounds");
		OpenForm.at(place(id), aigul).type("title.texts[en]", "A seminar on horses").press("save");
		assertThat(his.press("save")).hasStatus(409);
		OpenForm conflict = his.after("save");
		assertThat(conflict.text("title.texts[en]")).isEqualTo("A seminar on hounds");
		assertThat(conflict.page().select(".clash blockquote").eachText()).containsExactly("A seminar on horses");
		assertThat(writing.revisions(id)).containsExactly(1, 2);

		assertThat(conflict.press("save")).hasStatus(303);
		assertThat(writing.content(id).title().in("en")).isEqualTo("A seminar on hounds");
		assertThat(boris.open(place(id) + "/comparison?from=1&to=2").select("ins").text()).contains("horses");
	}

	@Test
	void theOtherTextIsTakenByAButton() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm his = OpenForm.at(place(id), boris).type("title.texts[en]", "A seminar on hounds");
		OpenForm.at(place(id), aigul).type("title.texts[en]", "A seminar on horses").press("save");
		OpenForm taken = his.after("save").after("take:title.texts[en]");
		assertThat(taken.text("title.texts[en]")).isEqualTo("A seminar on horses");
	}

	@Test
	void itemsAreAddedMovedAndRemovedByButtons() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm form = OpenForm.at(place(id), aigul)
			.after("add:sessions")
			.type("sessions[0].title.texts[en]", "First")
			.after("add:sessions")
			.type("sessions[1].title.texts[en]", "Second")
			.after("up:sessions[1]");
		assertThat(form.text("sessions[0].title.texts[en]")).isEqualTo("Second");
		form = form.after("down:sessions[0]").after("add:sessions[0].speakers").after("add:sessions");
		assertThat(form.text("sessions[0].title.texts[en]")).isEqualTo("First");
		assertThat(form.page().select("[name='sessions[0].speakers[0].person']")).hasSize(1);
		form = form.after("remove:sessions[2]").after("remove:sessions[0]");
		assertThat(writing.revisions(id)).containsExactly(1);
		assertThat(form.press("save")).hasStatus(303);
		OpenForm saved = OpenForm.at(place(id), aigul);
		assertThat(saved.text("sessions[0].title.texts[en]")).isEqualTo("Second");
		assertThat(saved.page().select("[name='sessions[1].key']")).isEmpty();
	}

	@Test
	void aPersonWhoIsNotThereYetIsMadeByAButton() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		try {
			OpenForm form = OpenForm.at(place(id), aigul)
				.after("add:speakers")
				.type("speakers[0].person", "Example Speaker")
				.after("create:speakers[0].person");
			assertThat(form.press("save")).hasStatus(303);
			assertThat(OpenForm.at(place(id), aigul).text("speakers[0].person")).isEqualTo("Example Speaker");
			assertThat(database.sql("select count(*) from person where slug = 'example-speaker'")
				.query(Integer.class)
				.single()).isEqualTo(1);
		}
		finally {
			database.sql("delete from person where slug = 'example-speaker'").update();
		}
	}

	@Test
	void aTopicThatIsNotThereYetIsMadeBesideTheTicks() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		try {
			assertThat(OpenForm.at(place(id), aigul).type("topics", "Example Topic").press("save")).hasStatus(303);
			OpenForm typed = OpenForm.at(place(id), aigul);
			assertThat(typed.page().select("#context .pick .problem").text()).contains("No topic of this name");
			OpenForm made = typed.after("create:topics");
			assertThat(made.page().select("[name=topics][checked] + span").eachText()).containsExactly("Example Topic");
			assertThat(made.page().select("input[type=text][name=topics]").attr("value")).isEmpty();
			assertThat(made.press("save")).hasStatus(303);
			assertThat(writing.content(id).latest()).isEqualTo(3);
		}
		finally {
			database.sql("delete from topic where slug = 'example-topic'").update();
		}
	}

	@Test
	void aPartNamesItsWholeBeforeThatIsPublished() throws Exception {
		UUID whole = writing.draft(writing.seminar("A forum on falconry"), author);
		UUID part = writing.draft(writing.seminar("A seminar on hounds"), author);
		OpenForm.at(place(part), aigul).type("parent", "A forum on falconry").press("save");
		Document page = aigul.open(place(part));
		assertThat(page.select("[name=parent]").attr("value")).isEqualTo("A forum on falconry (draft)");
		assertThat(page.select("#form .problems").text()).contains("still a draft. Publish it first");
		assertThat(aigul.answer(page.select("#context a[href*=/at/]").attr("href"))).hasHeader("Location",
				place(whole));
		OpenForm.at(place(part), aigul).type("headcount", "20").press("save");
		assertThat(writing.revisions(part)).hasSize(3);
		writing.publish(whole, author);
		assertThat(aigul.open(place(part)).select("#form .problems")).isEmpty();
	}

	@Test
	void aPersonIsFoundUnderTheName() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		OpenForm.at(place(id), aigul).after("add:speakers").type("speakers[0].person", "Алихан Байменов").press("save");
		assertThat(OpenForm.at(place(id), aigul).text("speakers[0].person")).isEqualTo("Alikhan Baimenov");
	}

	@Test
	void whatWasTypedAndNotSavedIsThereForItsWriterOnly() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		MvcTestResult kept = aigul.post(place(id) + "/autosave",
				Map.of("based", "1", "title.source", "en", "title.texts[en]", "Half a tit"));
		assertThat(kept).hasStatusOk();
		assertThat(OpenForm.at(place(id), aigul).text("title.texts[en]")).isEqualTo("Half a tit");
		assertThat(OpenForm.at(place(id), boris).text("title.texts[en]")).isEqualTo("A seminar on falconry");
		assertThat(aigul.post(place(id) + "/autosave/removal", Map.of())).hasStatus(303);
		assertThat(OpenForm.at(place(id), aigul).text("title.texts[en]")).isEqualTo("A seminar on falconry");
	}

	@Test
	void aCopyIsANewDraft() throws Exception {
		UUID id = writing.published(writing.seminar("A seminar on falconry"), author);
		UUID copy = UUID.randomUUID();
		assertThat(aigul.post(place(id) + "/copy", Map.of("content", copy.toString()))).hasStatus(303);
		assertThat(OpenForm.at(place(copy), aigul).text("title.texts[en]")).isEqualTo("A seminar on falconry");
	}

	@Test
	void anEarlierRevisionIsTakenUpAgainFromTheHistory() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		writing.type(id, "title.texts[en]", "A seminar on hounds", author);
		assertThat(aigul.post(place(id) + "/revisions/1/restoration", Map.of())).hasStatus(303);
		assertThat(OpenForm.at(place(id), aigul).text("title.texts[en]")).isEqualTo("A seminar on falconry");
	}

	@Test
	void aButtonThatMeansNothingHereLosesNothing() throws Exception {
		UUID id = writing.draft(writing.seminar("A seminar on falconry"), author);
		for (String order : List.of("add:nothing", "remove:sessions[7]", "up:title", "take:nothing", "add:")) {
			OpenForm form = OpenForm.at(place(id), aigul).type("headcount", "20");
			assertThat(form.press(order)).as(order).hasStatusOk();
			assertThat(form.after(order).text("headcount")).as(order).isEqualTo("20");
		}
		assertThat(writing.revisions(id)).containsExactly(1);
	}

	private String begun() {
		UUID id = UUID.randomUUID();
		assertThat(aigul.post("/en/staff/events", Map.of("content", id.toString()))).hasStatus(303);
		return place(id);
	}

	private static String place(UUID id) {
		return "/en/staff/events/" + id;
	}

}
