package org.acsh.portal.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An editor writes the whole study visit to Seoul by hand, sees it as readers will, sets
 * the time when it is published and adds the two events that were parts of it.
 */
@Journey
class WriteTheSeoulVisitTests {

	private static final Logger log = LoggerFactory.getLogger(WriteTheSeoulVisitTests.class);

	private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

	private static final String ADDRESS = "/en/events/ai-and-governance-in-seoul";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void readersSeeItWithItsPartsAtTheTimeThatWasSet(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		Hand hand = new Hand(page);
		SeoulVisit visit = new SeoulVisit(hand);
		visit.writeWhole();
		Accessibility.assertNoBarriers(page);
		hand.press("Preview");
		assertPreviewed(page);

		page.goBack();
		hand.press("Publish…");
		schedule(page, hand);
		Page reader = visitor.open(ADDRESS);
		assertThat(status(reader)).isEqualTo(404);
		writing.letTimePass();
		await().until(writing::nothingIsDue);
		assertThat(status(reader)).isEqualTo(200);

		visit.writeWorkshop();
		publish(hand);
		visit.writeForum();
		publish(hand);
		assertWhole(reader);
		log.info("The visit to Seoul with its parts takes {} clicks, {} choices from lists and {} texts", hand.clicks(),
				hand.choices(), hand.texts());
	}

	private static void assertPreviewed(Page page) {
		assertThat(page.locator("h1")).hasText(SeoulVisit.TITLE);
		assertThat(page.locator(".notice")).containsText("Preview");
		assertThat(page.locator("#agenda")).containsText("Maum AI");
		Accessibility.assertNoBarriers(page);
	}

	private static void schedule(Page page, Hand hand) {
		hand.click("#schedule summary");
		hand.type("day", LocalDate.now(ALMATY).plusDays(2).toString());
		hand.type("time", "09:00");
		hand.finds("zone", ALMATY.getId());
		hand.press("Schedule");
		hand.isTold("Scheduled.");
		assertThat(page.locator(".opening .states")).containsText("Scheduled for");
		Accessibility.assertNoBarriers(page);
	}

	private static void publish(Hand hand) {
		hand.press("Publish…");
		hand.press("Publish now");
		hand.isTold("Published.");
	}

	private static int status(Page reader) {
		return Objects.requireNonNull(reader.reload()).status();
	}

	private static void assertWhole(Page reader) {
		reader.reload();
		assertThat(reader.locator("h1")).hasText(SeoulVisit.TITLE);
		assertThat(reader.locator(".facts").first()).containsText("October 2025");
		assertThat(reader.locator(".facts").first()).containsText("at least 30");
		assertThat(reader.locator(".facts").first()).containsText("Seoul");
		assertThat(reader.locator("#about em")).containsText("Global Approaches to AI Governance");
		assertThat(reader.locator("#agenda .session")).hasCount(2);
		assertThat(reader.locator("#agenda")).containsText("Keovysouk Solaphom");
		assertThat(reader.locator("#agenda")).containsText("Pangyo Techno Valley");
		assertThat(reader.locator("#parts li")).hasCount(2);
		assertThat(reader.locator("#quotes blockquote")).hasCount(1);
		assertThat(reader.locator("#partners")).containsText("National Information Society Agency");
		assertThat(reader.locator("#sources")).containsText("Astana Civil Service Hub");
		Accessibility.assertNoBarriers(reader);
		reader.locator("#parts a").last().click();
		assertThat(reader.locator("#speakers")).containsText("Gillian Dorner");
		assertThat(reader.locator(".trail")).containsText(SeoulVisit.TITLE);
		Accessibility.assertNoBarriers(reader);
	}

}
