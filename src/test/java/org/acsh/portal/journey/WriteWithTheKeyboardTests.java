package org.acsh.portal.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor without a mouse signs in, writes an event and publishes it. */
@Journey
class WriteWithTheKeyboardTests {

	private static final Logger log = LoggerFactory.getLogger(WriteWithTheKeyboardTests.class);

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	private Page page;

	private Keys keys;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
		database.sql("delete from person where slug = 'example-speaker'").update();
	}

	@Test
	void theFocusIsAlwaysSeenAndFollowsWhatIsDone(Visitor visitor) {
		page = visitor.open("/en/sign-in", new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
		keys = new Keys(page);
		signIn(StaffReader.editor(context));
		begin();
		describe();
		addASpeaker();
		arrangeTheAgenda();
		save();
		publish();
		log.info("An event written with the keyboard takes {} presses of Tab", keys.tabs());
		assertThat(keys.tabs()).as("presses of Tab").isLessThanOrEqualTo(110);
	}

	private void signIn(StaffReader editor) {
		keys.skip();
		keys.type("email", editor.email());
		keys.type("password", StaffReader.PASSWORD);
		keys.press("Enter");
		page.waitForURL("**/en/staff");
	}

	private void begin() {
		keys.skip();
		keys.to("main header form[action$='/staff/events'] button");
		keys.press("Enter");
		page.waitForURL("**/staff/events/*");
	}

	private void describe() {
		keys.skip();
		keys.type("kind", "Sem");
		assertThat(page.locator("[name=kind]")).hasValue("SEMINAR");
		keys.type("title.texts[en]", "AI in Seoul");
		keys.type("dates", "October 2025");
	}

	private void addASpeaker() {
		keys.jumpTo("speakers");
		keys.to("[value='add:speakers']");
		keys.press("Enter");
		keys.isAt("[name='speakers[0].person']");
		keys.type("Example Speaker");
		page.locator(".options .create").waitFor();
		keys.press("ArrowUp");
		page.waitForResponse("**/staff/events/*", () -> keys.press("Enter"));
		keys.isAt("[name='speakers[0].person']");
		assertThat(page.locator("[name='speakers[0].person']")).hasValue("Example Speaker");
	}

	private void arrangeTheAgenda() {
		keys.backTo("[value='add:sessions']");
		addASession(0, "Talk", "Discussion");
		addASession(1, "", "Opening");
		addASession(2, "", "Too much");
		keys.backTo("[value='remove:sessions[2]']");
		keys.press("Enter");
		keys.isAt("#f-sessions-1 summary");
		keys.to("[value='up:sessions[1]']");
		keys.press("Enter");
		keys.isAt("[value='down:sessions[0]']");
		assertThat(page.locator("[name='sessions[0].title.texts[en]']")).hasValue("Opening");
	}

	private void addASession(int number, String kind, String title) {
		keys.press("Enter");
		keys.isAt("[name='sessions[" + number + "].kind']");
		keys.type(kind);
		keys.type("sessions[" + number + "].title.texts[en]", title);
		keys.to("[value='add:sessions']");
	}

	/** Enter in a line saves. */
	private void save() {
		keys.to("[name='sessions[1].title.texts[en]']");
		keys.press("Enter");
		assertThat(page.locator(".flash")).hasText("Saved.");
	}

	private void publish() {
		keys.skip();
		keys.to(".pages-of a[href$='/publication']");
		keys.press("Enter");
		page.waitForURL("**/publication");
		keys.skip();
		keys.to("#publish .button");
		keys.press("Enter");
		assertThat(page.locator(".flash")).containsText("Published.");
	}

}
