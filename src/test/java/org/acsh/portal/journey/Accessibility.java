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

	/** Of all rules, those that a change of colours alone can break. */
	private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

	// So high that no bar lies over anything while targets are measured.
	private static final int WHOLE = 9_000;

	private Accessibility() {
	}

	/**
	 * Fails with all barriers of a page on a phone and on a desk, in light and in dark
	 * colours, and if it needs more than 320 px (WCAG 2.2, 1.4.10).
	 */
	static void assertNoBarriersAnywhere(Page page) {
		SoftAssertions all = new SoftAssertions();
		for (int width : new int[] { 360, 1280 }) {
			page.setViewportSize(width, WHOLE);
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			all.check(() -> assertNoBarriers(page));
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			all.check(() -> assertNone(page, new AxeBuilder(page).withRules(OF_COLOURS)));
		}
		page.setViewportSize(320, 640);
		all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
			.as("width of %s at 320 px, WCAG 2.2 1.4.10", page.url())
			.isLessThanOrEqualTo(320);
		all.assertAll();
	}

	/**
	 * Fails with one line for each barrier: the rule, what it asks for, and the markup
	 * that breaks it.
	 */
	static void assertNoBarriers(Page page) {
		assertNone(page, new AxeBuilder(page).withTags(WCAG));
	}

	private static void assertNone(Page page, AxeBuilder axe) {
		List<String> barriers = axe.analyze()
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
