package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Which browser is used, and what happens without one. */
class BrowsersTests {

	@TempDir
	Path folder;

	@Test
	void withoutABrowserAJourneyIsSkippedAndSaysHowToGetOne() {
		ConditionEvaluationResult decision = Browsers.decide(false, false);
		assertThat(decision.isDisabled()).isTrue();
		assertThat(decision.getReason()).hasValueSatisfying((reason) -> assertThat(reason).contains("bin/setup"));
	}

	@Test
	void withoutABrowserTheBuildServerFails() {
		assertThatIllegalStateException().isThrownBy(() -> Browsers.decide(false, true))
			.withMessageContaining("bin/setup");
	}

	@Test
	void aMachineWithoutABrowserHasNone() {
		assertThat(installed(Map.of("PATH", this.folder.toString())).program()).isEmpty();
	}

	@Test
	void aBrowserOnThePathIsFound() throws IOException {
		Path program = program("chromium-browser");
		assertThat(installed(Map.of("PATH", this.folder.toString())).program()).contains(program);
	}

	@Test
	void theNamedBrowserIsPreferred() throws IOException {
		program("chromium");
		Path named = program("mine");
		assertThat(installed(Map.of("PATH", this.folder.toString(), "PORTAL_CHROMIUM", named.toString())).program())
			.contains(named);
	}

	private static InstalledBrowser installed(Map<String, String> environment) {
		return new InstalledBrowser(environment::get);
	}

	private Path program(String name) throws IOException {
		Path program = Files.createFile(this.folder.resolve(name));
		assertThat(program.toFile().setExecutable(true)).isTrue();
		return program;
	}

}
