package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The first thing a visitor sees. */
@Journey
class StartPageTests {

	@Test
	void whoKnowsOnlyTheAddressIsAnswered(Visitor visitor) {
		Page page = visitor.open("/");
		assertThat(page.locator("body")).isVisible();
	}

}
