package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor names a speaker under a spelling that the portal lacks, sees that the person
 * is known already, makes the two records one, and takes it back.
 */
@Journey
class MergeTwoPeopleTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void whatWasEnteredTwiceIsMadeOneAndToldApartAgain(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		Hand hand = new Hand(page);
		publishUnderAnotherSpelling(page, hand);

		page.navigate("/en/staff/duplicates");
		assertThat(page.locator(".pairs li")).hasCount(1);
		assertThat(page.locator(".pairs")).containsText("Same name in another spelling: ");
		Accessibility.assertNoBarriers(page);
		hand.click(".pairs a.plain");
		Accessibility.assertNoBarriers(page);
		hand.click("main .button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Merged");
		Accessibility.assertNoBarriers(page);

		page.navigate("/en/people/dmitry-munn");
		assertThat(page.locator("h1")).hasText("Dmitriy Mun");
		assertThat(page.locator(".facts")).containsText("Dmitry Munn");

		page.navigate("/en/staff/joinings");
		hand.click(".pairs form button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Both records are there again");
		page.navigate("/en/people/dmitry-munn");
		assertThat(page.locator("h1")).hasText("Dmitry Munn");
	}

	private static void publishUnderAnotherSpelling(Page page, Hand hand) {
		page.navigate("/en/staff/people");
		hand.click("main header button");
		hand.type("name.texts[en]", "Dmitry Munn");
		hand.click("button[value=publish]");
		hand.click("main .button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Published");
		hand.click(".pages-of a");
		assertThat(page.locator(".alike")).containsText("Dmitriy Mun");
		// So high that the list of parts is not scrolled while targets are measured.
		page.setViewportSize(1280, 9_000);
		Accessibility.assertNoBarriers(page);
	}

}
