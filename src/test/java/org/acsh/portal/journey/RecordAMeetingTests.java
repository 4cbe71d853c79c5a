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
 * An editor records a bilateral meeting on the margins of an event with a point that was
 * agreed, publishes it, and later marks the point as done.
 */
@Journey
class RecordAMeetingTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void itIsOnThePageOfTheEventAndStaffFollowItUp(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		page.navigate("/en/staff/meetings");
		Hand hand = new Hand(page);
		hand.click("main header button");
		record(hand);
		Accessibility.assertNoBarriers(page);
		hand.click("button[value=publish]");
		hand.click("main .button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Published");

		page.navigate("/en/events/ai-and-governance-2025");
		page.locator("#meetings a", new Page.LocatorOptions().setHasText("Exchange of trainers")).click();
		assertThat(page.locator("#agreed")).containsText("A list of trainers is sent");
		assertThat(page.locator("#agreed")).containsText("To be done");
		Accessibility.assertNoBarriers(page);

		page.navigate("/en/staff/meetings/follow-up");
		assertThat(page.locator(".worklist")).containsText("Overdue");
		Accessibility.assertNoBarriers(page);
		hand.click(".worklist button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Marked as done");
		page.navigate("/en/meetings/exchange-of-trainers");
		assertThat(page.locator("#agreed")).containsText("Done");
	}

	private static void record(Hand hand) {
		hand.type("subject", "Exchange of trainers", "Обмен преподавателями");
		hand.pick("event", "AI and governance", "AI and governance: the experience of Korea and other OECD countries");
		hand.add("parties");
		hand.pick("parties[0].person", "Baimenov", "Alikhan Baimenov");
		hand.add("parties");
		hand.pick("parties[1].person", "Min Jae", "Min Jae Kim");
		hand.pick("parties[1].organisation", "MOIS", "Ministry of the Interior and Safety");
		hand.add("points");
		hand.type("points[0].text", "A list of trainers is sent", "Направлен список преподавателей");
		hand.pick("points[0].organisation", "National Information S", "National Information Society Agency");
		hand.type("points[0].due", "March 2026");
		hand.choose("points[0].confidentiality", "PUBLIC");
	}

}
