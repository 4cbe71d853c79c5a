package org.acsh.portal.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who opens the portal in a browser without any past. When the visit ends, it
 * must not have asked anybody but the portal for anything.
 */
final class Visitor implements AutoCloseable {

	private final Browser browser;

	private final String address;

	private final List<BrowserContext> visits = new ArrayList<>();

	private final List<String> known = new ArrayList<>();

	private final List<String> asked = new ArrayList<>();

	private final List<String> strangers = new ArrayList<>();

	Visitor(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/**
	 * Opens a path such as {@code /en/events} on a screen of 1280 x 720, in light
	 * colours.
	 */
	Page open(String path) {
		return open(path, new NewContextOptions());
	}

	/** Opens a path on another screen, in other colours, without JavaScript … */
	Page open(String path, NewContextOptions options) {
		BrowserContext visit = this.browser.newContext(options.setBaseURL(this.address));
		this.visits.add(visit);
		visit.onRequest(this::note);
		Page page = visit.newPage();
		Response answer = Objects.requireNonNull(page.navigate(path));
		assertThat(answer.status()).as("status of %s", path).isLessThan(500);
		return page;
	}

	/** Lets somebody be asked whom the visitor chooses, such as "https://example.org". */
	void mayAsk(String origin) {
		known.add(origin + "/");
	}

	/** What was asked of those who may be, so far. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	private void note(Request request) {
		if (known.stream().anyMatch(request.url()::startsWith)) {
			asked.add(request.url());
		}
		else if (!request.url().startsWith(this.address + "/") && !request.url().startsWith("data:")) {
			this.strangers.add(request.url());
		}
	}

	@Override
	public void close() {
		this.visits.forEach(BrowserContext::close);
		assertThat(this.strangers).as("requests to others than the portal").isEmpty();
	}

}
