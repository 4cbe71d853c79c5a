package org.acsh.portal.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rich text becomes HTML that fits the page and cannot harm a reader. */
class MarkdownTests {

	@Test
	void theHighestHeadingStartsBelowThePagesTitle() {
		assertThat(html("# Day one\n\n## Morning")).contains("<h2>Day one</h2>", "<h3>Morning</h3>");
		assertThat(html("### Day one\n\n#### Morning")).contains("<h2>Day one</h2>", "<h3>Morning</h3>");
		assertThat(Markdown.render("# Day one", 4)).hasToString("<h4>Day one</h4>\n");
	}

	@Test
	void aHeadingIsNeverDeeperThanTheSixth() {
		assertThat(Markdown.render("# One\n\n#### Four", 5).toString()).contains("<h5>One</h5>", "<h6>Four</h6>");
	}

	@Test
	void aTableHasHeadingsForItsColumns() {
		assertThat(html("| Country | Seats |\n|---|--:|\n| Georgia | 3 |")).contains("<th scope=\"col\">Country</th>",
				"<td>Georgia</td>");
	}

	@Test
	void aLinkToElsewhereSaysSo() {
		assertThat(html("[UNDP](https://www.undp.org/)"))
			.contains("<a href=\"https://www.undp.org/\" rel=\"external noopener noreferrer\">UNDP</a>");
		assertThat(html("[there](//evil.example)")).contains("rel=\"external");
		assertThat(html("[here](/en/events)")).contains("<a href=\"/en/events\">here</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
			"[x](data:text/html,x)", "![x](https://evil.example/x.png)", "<a href='x' style='color:red'>x</a>",
			"[x](vbscript:x)", "<iframe src=//evil.example></iframe>", "`<b onclick=x>`", "[x](JaVaScRiPt:alert)" })
	void nothingHarmfulGetsThrough(String source) {
		assertThat(html(source)).doesNotContainPattern("(?i)<(script|img|iframe|b )|href=\"(javascript|data|vbscript)")
			.doesNotContain("style=\"");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# A & B <c> "d" 'e' = @ +
			*x* **y** `z` — «ёлочки» 日本 ქართული
			[a](https://example.org/?a=1&b=2 "title")
			1. one
			""", delimiter = '|')
	void sanitisingAgainChangesNothing(String source) {
		String once = html(source);
		assertThat(SafeHtml.sanitise(once)).hasToString(once);
	}

	private static String html(String source) {
		return Markdown.render(source, 2).toString();
	}

}
