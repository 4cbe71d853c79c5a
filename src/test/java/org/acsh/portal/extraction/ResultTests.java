package org.acsh.portal.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.acsh.portal.parser.Drawing;
import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Job;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A program that a file has taken over can tell the portal nothing that harms it. */
class ResultTests {

	private static final ExtractionProperties ALLOWED = HostileFilesTests.properties(Duration.ofMinutes(1),
			DataSize.ofMegabytes(50));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void whatIsInOrderIsTaken() throws IOException {
		Files.writeString(Job.text(folder, 1), "Слова");
		assertThat(Result.of(told("A title", 1), folder, ALLOWED).text(1).text()).isEqualTo("Слова");
		assertThat(Result.of(told(null, 0), folder, ALLOWED).finding().read()).isTrue();
	}

	@Test
	void aTextThatNoPageHasIsRefused() throws IOException {
		assertRefused("Text that is not there", told("A title", 1));
		Files.write(Job.text(folder, 1), new byte[] { 'a', (byte) 0xff });
		assertRefused("No characters", told("A title", 1));
		Files.writeString(Job.text(folder, 1), "a\0b");
		assertRefused("What the database does not take", told("A title", 1));
		Files.writeString(Job.text(folder, 1), "a".repeat(400_001));
		assertRefused("More than a page", told("A title", 1));
	}

	@Test
	void aLinkLeadsNowhere() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "the password of the database");
		Files.createSymbolicLink(Job.text(folder, 1), secret);
		assertRefused("A link", told("A title", 1));
	}

	@Test
	void aTitleIsALine() {
		assertRefused("Two lines", told("A\ntitle", 0));
		assertRefused("Nothing that a database takes", told("A\0title", 0));
		assertRefused("Longer than any title", told("a".repeat(1_001), 0));
	}

	@Test
	void moreThanItMayIsRefused() {
		assertRefused("Pages", told("A title", ALLOWED.pages() + 1));
		assertRefused("A picture of another type", told(new Drawing(1, 10, 10, FileType.PDF)));
		assertRefused("A picture of no width", told(new Drawing(1, 0, 10, FileType.PNG)));
	}

	private void assertRefused(String what, Finding finding) {
		assertThatExceptionOfType(BreachException.class).as(what).isThrownBy(() -> Result.of(finding, folder, ALLOWED));
	}

	private static Finding told(@Nullable String title, int texts) {
		return new Finding(null, true, 1, title, null, "en", null, texts, List.of());
	}

	private static Finding told(Drawing drawing) {
		return new Finding(null, true, 1, null, null, null, null, 0, List.of(drawing));
	}

}
