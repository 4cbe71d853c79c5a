package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for any HTML, however broken. A run tries other HTML than the one before;
 * what fails names its seed, and {@code -Dportal.seed=…} repeats it.
 */
class SafeHtmlTests {

	private static final int TRIES = 300;

	private static final List<String> PIECES = List.of("<p>", "</p>", "<h2>", "</h2>", "<ul><li>", "</li></ul>",
			"<table><tr><td>", "</table>", "<a href=\"https://example.org/?a=1&b=2\" title='x'>", "</a>",
			"<a href=javascript:alert(1)>", "<a href=\"&#106;avascript:alert(1)\">", "<a href=' JaVaScRiPt:x'>",
			"<script>alert(1)</script>", "<scr<script>ipt>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
			"<style>p{}</style>", "<!-- ", " -->", "<![CDATA[", "]]>", "<", ">", "\"", "'", "&amp;lt;script&gt;",
			"&lt;script&gt;", "&", "&#0;", "&#x3c;", "<b onclick=x>", "<ol start=3>", "<blockquote>", "</div>", "<br>",
			"text", "Ерлан", "\u0000", "\u202E", "<p style=color:red>", "<math><mi xlink:href='data:x'>", "<noscript>",
			"<textarea>", "<title>", "</title>", "<a rel=\"external noopener noreferrer\" href=/x>", "<template>");

	static LongStream seeds() {
		long first = Long.getLong("portal.seed", System.nanoTime());
		return LongStream.concat(LongStream.of(first), new Random(first).longs(TRIES - 1));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatIsSafeStaysAsItIsAndHarmsNobody(long seed) {
		String html = html(new Random(seed));
		String safe = SafeHtml.sanitise(html).toString();
		assertThat(SafeHtml.sanitise(safe)).as("%s, seed %d", html, seed).hasToString(safe);
		Document page = Jsoup.parse(safe);
		assertThat(
				page.body().select("script, style, img, svg, math, template, textarea, [onerror], [onclick], [style]"))
			.as("%s, seed %d", html, seed)
			.isEmpty();
		assertThat(page.select("[href]").eachAttr("href")).as("%s, seed %d", html, seed)
			.noneMatch(link -> link.strip().toLowerCase(Locale.ROOT).startsWith("javascript"));
	}

	private static String html(Random random) {
		return IntStream.range(0, 1 + random.nextInt(14))
			.mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
			.collect(Collectors.joining());
	}

}
