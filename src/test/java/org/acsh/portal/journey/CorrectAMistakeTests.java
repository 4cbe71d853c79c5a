package org.acsh.portal.journey;

import java.util.Objects;
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
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor corrects what readers see, compares, goes back to what was there before,
 * takes the page away and brings it back.
 */
@Journey
class CorrectAMistakeTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	private Page page;

	private Hand hand;

	private Page reader;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void everyStepCanBeTakenBack(Visitor visitor) {
		StaffReader editor = StaffReader.editor(context);
		String form = "/en/staff/events/" + published(editor);
		page = Staff.comes(visitor, editor);
		hand = new Hand(page);
		reader = visitor.open("/en/events/ai-and-governance-in-seoul");
		correct(form);
		compare(form);
		goBack();
		takeAway();
		bringBack();
	}

	private UUID published(StaffReader editor) {
		return writing.published(
				writing.form("{'kind': 'STUDY_VISIT', 'title': {'en': 'AI and governance in Seoul'},"
						+ " 'dates': 'October 2024', 'headcount': 'at least 30'}"),
				new Member(editor.id(), "Test editor", Role.EDITOR));
	}

	private void correct(String form) {
		page.navigate(form);
		hand.type("dates", "October 2025");
		hand.type("note", "Year corrected");
		hand.press("Publish…");
		assertThat(page.locator("#differences ins")).hasText("2025");
		Accessibility.assertNoBarriers(page);
		publish();
		assertReadersSee("October 2025");
	}

	private void compare(String form) {
		page.navigate(form + "/history");
		assertThat(page.locator("#revisions tbody tr").first()).containsText("Year corrected");
		Accessibility.assertNoBarriers(page);
		hand.press("Compare");
		assertThat(page.locator("#differences .difference")).hasCount(1);
		assertThat(page.locator("#differences del")).hasText("2024");
		assertThat(page.locator("#differences ins")).hasText("2025");
		Accessibility.assertNoBarriers(page);
		page.goBack();
	}

	private void goBack() {
		hand.click("form[action$='/revisions/1/restoration'] button");
		hand.finds("dates", "October 2024");
		assertReadersSee("October 2025");
		hand.press("Publish…");
		publish();
		assertReadersSee("October 2024");
	}

	private void takeAway() {
		hand.click("#back a[href$='/withdrawal']");
		hand.click("[name=way][value=GONE]");
		hand.type("reason", "Published twice by mistake.", "Опубликовано дважды по ошибке.");
		Accessibility.assertNoBarriers(page);
		hand.press("Unpublish");
		assertThat(Objects.requireNonNull(reader.reload()).status()).isEqualTo(410);
		assertThat(reader.locator("main")).containsText("Published twice by mistake.");
		Accessibility.assertNoBarriers(reader);
	}

	private void bringBack() {
		Accessibility.assertNoBarriers(page);
		publish();
		assertReadersSee("October 2024");
		assertThat(page.locator(".opening .states")).containsText("Published");
	}

	private void publish() {
		hand.press("Publish now");
		hand.isTold("Published.");
	}

	private void assertReadersSee(String dates) {
		reader.reload();
		assertThat(reader.locator(".facts").first()).containsText(dates);
	}

}
