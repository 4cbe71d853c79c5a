package org.acsh.portal.journey;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import org.acsh.portal.desk.DrawnForm;

/**
 * A form of staff in the browser. Its pages are drawn by the portal; what the server
 * would answer is decided by the test.
 */
final class PlayedForm {

	static final FulfillOptions SAVED = json("{\"based\": 13}");

	static final FulfillOptions SIGNED_OUT = new FulfillOptions().setStatus(401);

	private static final String CHOICES = """
			[{"slug": "alikhan-baimenov", "label": "Alikhan Baimenov", "detail": "Astana Civil Service Hub"},
			 {"slug": "byung-joon-park", "label": "Byung Joon Park", "detail": "NIA"}]""";

	final Page page;

	/** What was sent to the form's address and to the one below it for drafts. */
	final List<String> sent = new ArrayList<>();

	private final String policy;

	private DrawnForm drawn;

	/** The answer to a form that is sent, and to a draft; null where the line is down. */
	FulfillOptions answer = SAVED;

	FulfillOptions draft = SAVED;

	private PlayedForm(Page page, DrawnForm drawn) {
		this.page = page;
		this.drawn = drawn;
		this.policy = page.request().get("/robots.txt").headers().get("content-security-policy");
	}

	static PlayedForm open(Visitor visitor, DrawnForm drawn) throws Exception {
		return open(visitor, drawn, new NewContextOptions());
	}

	static PlayedForm open(Visitor visitor, DrawnForm drawn, NewContextOptions options) throws Exception {
		PlayedForm form = new PlayedForm(visitor.open("/robots.txt", options), drawn);
		form.begin();
		return form;
	}

	private void begin() {
		page.clock().install();
		page.route("**/staff/**", this::play);
		page.navigate("/en" + DrawnForm.ADDRESS);
	}

	/** The same form, opened by the same member in another tab. */
	PlayedForm tab() {
		PlayedForm other = new PlayedForm(page.context().newPage(), drawn);
		other.begin();
		return other;
	}

	/** What the copy on the page is called. */
	String deed() {
		return page.locator("form.form [name=deed]").inputValue();
	}

	/** From now on the form is drawn like this. */
	void drawAs(DrawnForm other) throws Exception {
		drawn = other;
	}

	FulfillOptions html(DrawnForm form) throws Exception {
		return new FulfillOptions().setContentType("text/html; charset=utf-8")
			.setHeaders(Map.of("Content-Security-Policy", policy, "Content-Type", "text/html; charset=utf-8"))
			.setBody(form.html());
	}

	/** What was last sent of a field. */
	String last(String field) {
		return List.of(sent.getLast().split("&"))
			.stream()
			.filter((pair) -> pair.startsWith(field + "="))
			.map((pair) -> pair.substring(field.length() + 1))
			.findFirst()
			.orElse("");
	}

	private void play(Route route) {
		Request request = route.request();
		String address = request.url();
		if (address.contains("/presence")) {
			route.fulfill(json("[\"Алихан Байменов\"]"));
		}
		else if (address.contains("/staff/find/")) {
			route.fulfill(json(CHOICES));
		}
		else if (address.endsWith("/autosave")) {
			receive(route, draft);
		}
		else if (request.method().equals("POST")) {
			receive(route, answer);
		}
		else {
			draw(route);
		}
	}

	private void receive(Route route, FulfillOptions given) {
		sent.add(URLDecoder.decode(Objects.requireNonNullElse(route.request().postData(), ""), StandardCharsets.UTF_8));
		if (given != null) {
			route.fulfill(given);
		}
		else {
			route.abort();
		}
	}

	private void draw(Route route) {
		try {
			route.fulfill(html(drawn));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static FulfillOptions json(String body) {
		return new FulfillOptions().setContentType("application/json").setBody(body);
	}

}
