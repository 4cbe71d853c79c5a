package org.acsh.portal.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The Chromium on this machine, if there is one: the one that the environment variable
 * PORTAL_CHROMIUM names, or else the first on the path.
 *
 * @param environment gives the value of an environment variable
 */
record InstalledBrowser(UnaryOperator<@Nullable String> environment) {

	Optional<Path> program() {
		String named = this.environment.apply("PORTAL_CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
			.flatMap(this::onThePath)
			.findFirst();
	}

	private Stream<Path> onThePath(String name) {
		String path = Optional.ofNullable(this.environment.apply("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable);
	}

}
