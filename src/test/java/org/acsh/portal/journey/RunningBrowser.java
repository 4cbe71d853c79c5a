package org.acsh.portal.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/** The one browser of a test run; JUnit closes it at the end. */
final class RunningBrowser implements AutoCloseable {

	// It must ask nobody but the portal for anything.
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	RunningBrowser(Path program) {
		this.playwright = playwright();
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(FLAGS));
	}

	/** The Chromium that Playwright has installed for itself, if it has been told to. */
	static Optional<Path> ofPlaywright() {
		try (Playwright playwright = playwright()) {
			return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
		}
	}

	private static Playwright playwright() {
		return Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	Visitor visitor(String address) {
		return new Visitor(this.browser, address);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
