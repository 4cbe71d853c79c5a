package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Someone who uses no mouse opens a country from the map. */
@Journey
class OpenACountryFromTheMapTests {

	private static final int MOST_STEPS = 60;

	@Test
	void georgiaByKeyboard(Visitor visitor) {
		Page page = visitor.open("/en/countries");
		assertThat(stepsTo(page, "Georgia")).as("presses of Tab until Georgia on the map").isLessThan(MOST_STEPS);
		page.keyboard().press("Enter");
		page.waitForURL("**/en/countries/ge");
		assertThat(page.locator("h1")).containsText("Georgia");
	}

	@Test
	void theFirstStepSkipsToTheContent(Visitor visitor) {
		Page page = visitor.open("/ru/events");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.url()).endsWith("#main");
	}

	private static int stepsTo(Page page, String country) {
		int steps = 0;
		while (steps < MOST_STEPS && !focused(page).startsWith(country + ":")) {
			page.keyboard().press("Tab");
			steps++;
		}
		return steps;
	}

	private static String focused(Page page) {
		return (String) page.evaluate("document.activeElement.closest('.map a')?.getAttribute('aria-label') ?? ''");
	}

}
