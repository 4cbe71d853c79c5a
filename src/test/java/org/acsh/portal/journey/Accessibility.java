package org.acsh.portal.journey;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What axe can tell about a page's conformance to WCAG 2.2 level AA. */
final class Accessibility {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

	private Accessibility() {
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
