package org.acsh.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The portal's source files, for rules that compiled classes cannot show. */
final class SourceTree {

	static final Path JAVA = Path.of("src/main/java");

	static final Path TESTS = Path.of("src/test/java");

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	static final Path MESSAGES = Path.of("src/main/resources/messages");

	private SourceTree() {
	}

	static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
