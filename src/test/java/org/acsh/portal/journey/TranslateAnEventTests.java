package org.acsh.portal.journey;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor finds an event without a translation, translates it, sees the translation
 * become stale when the original changes, and says that it is still right.
 */
@Journey
class TranslateAnEventTests {

	private static final String MISSING = "/en/staff/events?missing=ru&q=Seoul";

	private static final String STALE = "/en/staff/events?stale=ru&q=Seoul";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	private Page page;

	private Hand hand;

	private String form = "";

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void aTranslationIsMissingThenThereThenStaleThenRight(Visitor visitor) {
		StaffReader editor = StaffReader.editor(context);
		form = "/en/staff/events/" + published(editor);
		page = Staff.comes(visitor, editor);
		hand = new Hand(page);
		translate();
		changeTheOriginal();
		seeWhatHasChanged();
		confirm();
	}

	private UUID published(StaffReader editor) {
		return writing.published(
				writing.form("{'kind': 'STUDY_VISIT', 'title': {'en': 'AI in Seoul'}, 'dates': 'October 2025'}"),
				new Member(editor.id(), "Test editor", Role.EDITOR));
	}

	private void translate() {
		assertListed(MISSING, true);
		page.navigate(form);
		assertThat(page.locator("#f-title .mark")).hasText("missing");
		hand.type("title.texts[ru]", "ИИ в Сеуле");
		hand.press("Save");
		hand.isTold("Saved.");
		assertThat(page.locator("#f-title .mark, #f-title .stale")).hasCount(0);
		assertListed(MISSING, false);
	}

	private void changeTheOriginal() {
		page.navigate(form);
		hand.type("title.texts[en]", "AI and governance in Seoul");
		hand.press("Save");
		hand.isTold("Saved.");
		assertThat(page.locator("#f-title .stale")).containsText("The English text has changed since.");
		assertListed(STALE, true);
		Accessibility.assertNoBarriers(page);
	}

	/** From the menu by the overview and the difference to the very field. */
	private void seeWhatHasChanged() {
		page.navigate("/en/staff");
		hand.click(".kinds a:text-is('Translations')");
		hand.click("#list a[href*='" + form + "']");
		assertThat(page.locator(".gaps ins")).hasText("and governance ");
		assertThat(page.locator(".gaps li")).containsText("ИИ в Сеуле");
		Accessibility.assertNoBarriers(page);
		hand.click(".gaps li a");
		assertThat(page.locator("[name='title.texts[ru]']")).isInViewport();
	}

	private void confirm() {
		hand.click("#f-title .stale [type=checkbox]");
		hand.press("Save");
		hand.isTold("Saved.");
		assertThat(page.locator("#f-title .stale")).hasCount(0);
		assertListed(STALE, false);
	}

	private void assertListed(String list, boolean isThere) {
		page.navigate(list);
		assertThat(page.locator("main a[href$='" + form + "']")).hasCount(isThere ? 1 : 0);
	}

}
