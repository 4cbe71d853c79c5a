package org.acsh.portal.journey;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone with a keyboard and no mouse, who wants to see at every step where the focus
 * is, and counts how often Tab is pressed.
 */
final class Keys {

	/** More is no way to work. */
	private static final int PATIENCE = 60;

	private static final String HAS_FOCUS = "(selector) => document.activeElement.matches(selector)";

	/** Where the focus is, if it cannot be seen; empty if it can. */
	private static final String UNSEEN = """
			() => {
				const one = document.activeElement;
				const box = one.getBoundingClientRect();
				const bar = one.closest(".savebar") ? null : document.querySelector(".savebar");
				const bottom = bar ? bar.getBoundingClientRect().top : innerHeight;
				const shown = one.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1;
				const inView = box.top < bottom && box.bottom > 0 && box.left < innerWidth && box.right > 0;
				const ringed = getComputedStyle(one).outlineStyle !== "none";
				return shown && inView && ringed ? "" : one.outerHTML.slice(0, 200);
			}""";

	private final Page page;

	private int tabs;

	Keys(Page page) {
		this.page = page;
	}

	/** Goes on until the focus is on what a CSS selector finds. */
	void to(String selector) {
		move("Tab", selector);
	}

	/** Goes back until the focus is on what a CSS selector finds. */
	void backTo(String selector) {
		move("Shift+Tab", selector);
	}

	/** Passes by the head of a page that has just come. */
	void skip() {
		page.waitForLoadState();
		to("a.skip");
		press("Enter");
	}

	/** Goes to a part of the form by the list of its parts. */
	void jumpTo(String part) {
		backTo(".parts a[href='#" + part + "']");
		press("Enter");
	}

	void press(String key) {
		page.keyboard().press(key);
	}

	/** Types where the focus is. */
	void type(String text) {
		page.keyboard().type(text);
	}

	/** Goes to a field and types. */
	void type(String field, String text) {
		to("[name='" + field + "']");
		type(text);
	}

	/** Sees the focus come to what a CSS selector finds. */
	void isAt(String selector) {
		page.waitForFunction(HAS_FOCUS, selector);
		assertFocusIsSeen();
	}

	int tabs() {
		return tabs;
	}

	private void move(String key, String selector) {
		int least = tabs + PATIENCE;
		do {
			assertThat(tabs).as("presses of Tab on the way to %s", selector).isLessThan(least);
			press(key);
			tabs++;
			assertFocusIsSeen();
		}
		while (!(Boolean) page.evaluate(HAS_FOCUS, selector));
	}

	private void assertFocusIsSeen() {
		assertThat(page.evaluate(UNSEEN)).as("focus that cannot be seen, WCAG 2.2 2.4.7 and 2.4.11").isEqualTo("");
	}

}
