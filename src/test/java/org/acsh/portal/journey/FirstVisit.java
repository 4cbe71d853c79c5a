package org.acsh.portal.journey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;

/**
 * What the portal sent to a browser that had never been there, in bytes on the wire:
 * compressed, with the headers of the answers.
 */
record FirstVisit(String path, List<Answer> answers) {

	private static final String LINE = "%-36s %8s %8s %8s %8s %14s %8s%n";

	static FirstVisit of(Visitor visitor, String path) {
		Page page = visitor.open(path);
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return new FirstVisit(path,
				Stream.concat(page.requests().stream(), icon(page).requests().stream()).map(Answer::to).toList());
	}

	/** A browser with tabs fetches the page's icon too; one without a screen does not. */
	private static Page icon(Page page) {
		Page icon = page.context().newPage();
		icon.navigate((String) page.evaluate("document.querySelector('link[rel=icon]').href"));
		return icon;
	}

	int requests() {
		return this.answers.size();
	}

	int html() {
		return bytes("document");
	}

	int fonts() {
		return bytes("font");
	}

	int withoutFonts() {
		return this.answers.stream().mapToInt(Answer::bytes).sum() - fonts();
	}

	private int bytes(String kind) {
		return this.answers.stream().filter((answer) -> answer.kind().equals(kind)).mapToInt(Answer::bytes).sum();
	}

	static String table(List<FirstVisit> visits) {
		return LINE.formatted("bytes on the wire", "requests", "HTML", "CSS", "images", "without fonts", "fonts")
				+ visits.stream().map(FirstVisit::line).collect(Collectors.joining());
	}

	private String line() {
		return LINE.formatted(this.path, requests(), html(), bytes("stylesheet"), bytes("image"), withoutFonts(),
				fonts());
	}

	/**
	 * One answer.
	 *
	 * @param kind as browsers name it: "document", "stylesheet", "font", "image" …
	 */
	record Answer(String kind, int status, int bytes) {

		static Answer to(Request request) {
			Sizes sizes = request.sizes();
			String kind = request.url().endsWith(".svg") ? "image" : request.resourceType();
			return new Answer(kind, Objects.requireNonNull(request.response()).status(),
					sizes.responseHeadersSize + sizes.responseBodySize);
		}

	}

}
