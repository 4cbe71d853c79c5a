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

/** Two members of staff have the same form open and change the same fields. */
@Journey
class WriteTogetherTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void whoSavesSecondSettlesWhatClashesAndNothingIsLost(Visitor visitor) {
		StaffReader editor = StaffReader.editor(context);
		String form = "/en/staff/events/" + draft(editor);
		Page page = Staff.comes(visitor, editor);
		page.clock().install();
		page.navigate(form);
		Page other = Staff.comes(visitor, StaffReader.administrator(context));
		other.navigate(form);
		assertThat(other.locator("[data-writers]")).hasText("Editing this too: Test editor");
		page.clock().fastForward(31_000);
		assertThat(page.locator("[data-writers]")).hasText("Editing this too: Test administrator");

		colleagueSaves(new Hand(other));
		Hand hand = new Hand(page);
		meetsTheColleague(page, hand);
		settles(page, hand);
		findsBothInTheHistory(page, form);
	}

	private UUID draft(StaffReader author) {
		return writing.draft(writing.seminar("AI in Seoul"), new Member(author.id(), "Test editor", Role.EDITOR));
	}

	private static void colleagueSaves(Hand hand) {
		hand.type("title.texts[en]", "AI in government in Seoul");
		hand.type("dates", "6 October 2025");
		hand.type("headcount", "at least 30");
		hand.press("Save");
		hand.isTold("Saved.");
	}

	private static void meetsTheColleague(Page page, Hand hand) {
		hand.type("title.texts[en]", "AI and governance in Seoul");
		hand.type("dates", "October 2025");
		hand.type("summary.texts[en]", "The experience of Korea.");
		hand.press("Save");
		assertThat(page.locator(".clashes")).isFocused();
		assertThat(page.locator(".clashes")).containsText("Test administrator");
		assertThat(page.locator(".clash")).hasCount(2);
		hand.finds("title.texts[en]", "AI and governance in Seoul");
		hand.finds("headcount", "at least 30");
		Accessibility.assertNoBarriers(page);
	}

	private static void settles(Page page, Hand hand) {
		hand.click("button[value='take:dates']");
		assertThat(page.locator(".clash")).hasCount(1);
		hand.press("Save");
		hand.isTold("Saved.");
		assertThat(page.locator(".clash")).hasCount(0);
		hand.finds("title.texts[en]", "AI and governance in Seoul");
		hand.finds("dates", "6 October 2025");
		hand.finds("summary.texts[en]", "The experience of Korea.");
		hand.finds("headcount", "at least 30");
	}

	private static void findsBothInTheHistory(Page page, String form) {
		page.navigate(form + "/history");
		assertThat(page.locator("#revisions tbody tr")).hasCount(3);
		assertThat(page.locator("#revisions tbody tr").nth(1)).containsText("Test administrator");
		assertThat(page.locator("#timeline")).containsText("Test administrator");
		page.locator("#revisions button[form=compare]").click();
		assertThat(page.locator("#differences")).containsText("in government");
		assertThat(page.locator("#differences")).containsText("The experience of Korea.");
	}

}
