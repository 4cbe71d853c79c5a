package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The session ends, or the line breaks, in the middle of writing. */
@Journey
class GoOnAfterAnInterruptionTests {

	private static final String TITLE = "AI and governance in Seoul";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void whoWasSignedOutElsewhereSignsInAgainAndTheTextIsSaved(Visitor visitor) {
		StaffReader editor = StaffReader.editor(context);
		Page page = begun(visitor, editor);
		Page elsewhere = signOutElsewhere(visitor, editor);
		Hand hand = new Hand(page);
		hand.type("title.texts[en]", TITLE);
		hand.press("Save");
		assertThat(page.locator("main .notice")).containsText("What you typed is kept");
		Accessibility.assertNoBarriers(page);
		Staff.signsIn(page, editor);
		hand.isTold("Saved.");
		hand.finds("title.texts[en]", TITLE);
		elsewhere.navigate(page.url());
		new Hand(elsewhere).finds("title.texts[en]", TITLE);
	}

	@Test
	void whoseLineBreaksWritesOnAndItIsSavedOnceTheLineIsBack(Visitor visitor) {
		Page page = begun(visitor, StaffReader.editor(context));
		Hand hand = new Hand(page);
		page.context().setOffline(true);
		hand.type("title.texts[en]", TITLE);
		page.clock().runFor(3_100);
		assertThat(page.locator("[data-state]")).hasText("Not connected: kept in this browser");
		hand.type("dates", "October 2025");
		page.context().setOffline(false);
		assertThat(page.locator("[data-state]")).containsText("Saved ");
		hand.press("Save");
		hand.isTold("Saved.");
		hand.finds("title.texts[en]", TITLE);
		hand.finds("dates", "October 2025");
	}

	@Test
	void whoPressesSaveWithoutALineIsOfferedTheTextLater(Visitor visitor) {
		Page page = begun(visitor, StaffReader.editor(context));
		String form = page.url();
		Hand hand = new Hand(page);
		page.context().setOffline(true);
		hand.type("title.texts[en]", TITLE);
		hand.press("Save");
		page.waitForURL("chrome-error://**");
		page.context().setOffline(false);
		page.navigate(form);
		hand.press("Use it");
		hand.isTold("Saved.");
		hand.finds("title.texts[en]", TITLE);
	}

	/** A new event, with a clock that the test moves. */
	private static Page begun(Visitor visitor, StaffReader editor) {
		Page page = Staff.comes(visitor, editor);
		page.clock().install();
		new Hand(page).begin();
		page.waitForURL("**/staff/events/*");
		return page;
	}

	private static Page signOutElsewhere(Visitor visitor, StaffReader editor) {
		Page elsewhere = Staff.comes(visitor, editor);
		elsewhere.navigate("/en/staff/account");
		elsewhere.locator("#sessions form[action$='/sessions/end'] button").click();
		assertThat(elsewhere.locator("#sessions .roster li")).hasCount(1);
		return elsewhere;
	}

}
