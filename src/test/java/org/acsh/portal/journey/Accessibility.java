package org.acsh.portal.journey;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** What axe can tell about a page's conformance to WCAG 2.2 level AA. */
final class Accessibility {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

	private Accessibility() {
	}

	/**
	 * Fails with all barriers of a page on a phone in dark colours and on a desk in light
	 * ones, and if it needs more than 320 px (WCAG 2.2, 1.4.10).
	 */
	static void assertNoBarriersAnywhere(Page page) {
		SoftAssertions all = new SoftAssertions();
		all.check(() -> assertNoBarriers(page, 360, ColorScheme.DARK));
		all.check(() -> assertNoBarriers(page, 1280, ColorScheme.LIGHT));
		page.setViewportSize(320, 640);
		all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
			.as("width of %s at 320 px, WCAG 2.2 1.4.10", page.url())
			.isLessThanOrEqualTo(320);
		all.assertAll();
	}

	/** The page is seen whole, so that no bar lies over what is measured. */
	private static void assertNoBarriers(Page page, int width, ColorScheme colours) {
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
		page.setViewportSize(width, 800);
		page.setViewportSize(width, (Integer) page.evaluate("document.documentElement.scrollHeight") + 200);
		assertNoBarriers(page);
	}

	/**
	 * Fails with one line for each barrier: the rule, what it asks for, and the markup
	 * that breaks it.
	 */
	static void assertNoBarriers(Page page) {
		List<String> barriers = new AxeBuilder(page).withTags(WCAG)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> describe(rule, node)))
			.toList();
		assertThat(barriers).as("barriers on %s", page.url()).isEmpty();
	}

	private static String describe(Rule rule, CheckedNode node) {
		return "%s (%s): %s".formatted(rule.getId(), rule.getHelp(), node.getHtml());
	}

}
