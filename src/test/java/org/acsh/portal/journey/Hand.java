package org.acsh.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An editor's hand at a form: it clicks, chooses and types, and keeps count. */
final class Hand {

	private final Page page;

	private int clicks;

	private int choices;

	private int texts;

	Hand(Page page) {
		this.page = page;
	}

	/** Begins a new event on the desk's first page. */
	void begin() {
		page.navigate("/en/staff");
		click("main header form[action$='/staff/events'] button");
	}

	/** Clicks what a CSS selector finds first. */
	void click(String selector) {
		page.locator(selector).first().click();
		clicks++;
	}

	/** Presses the button with these words. */
	void press(String words) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true)).click();
		clicks++;
	}

	/** Adds an item to a list, such as {@code sessions[0].speakers}. */
	void add(String list) {
		click("button[value='add:" + list + "']");
	}

	/** Ticks some of the boxes of a field. */
	void tick(String field, String... values) {
		for (String value : values) {
			click("[name='%s'][value='%s']".formatted(field, value));
		}
	}

	/** Chooses from a list that opens. */
	void choose(String field, String value) {
		field(field).selectOption(value);
		choices++;
	}

	void type(String field, String text) {
		field(field).fill(text);
		texts++;
	}

	/** Types a text in both languages of the pages. */
	void type(String field, String english, String russian) {
		type(field + ".texts[en]", english);
		type(field + ".texts[ru]", russian);
	}

	/** Types part of a name and presses Enter, which picks what was found. */
	void pick(String field, String typed, String found) {
		field(field).pressSequentially(typed);
		field(field).press("Enter");
		assertThat(field(field)).hasValue(found);
		texts++;
	}

	/** Sees that a field was filled in without a hand. */
	void finds(String field, String value) {
		assertThat(field(field)).hasValue(value);
	}

	/** Sees the line that says what was just done. */
	void isTold(String words) {
		assertThat(page.locator(".flash")).containsText(words);
	}

	int clicks() {
		return clicks;
	}

	int choices() {
		return choices;
	}

	int texts() {
		return texts;
	}

	private Locator field(String name) {
		return page.locator("[name='" + name + "']");
	}

}
