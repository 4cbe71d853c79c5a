package org.acsh.portal.parser;

import java.nio.file.Path;
import java.time.Duration;

import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs write anything into the field of the author. */
class AuthorTests {

	@Test
	void anAuthorThatNothingCanBeReadOfIsNone() {
		assertThat(author("\0")).isNull();
		assertThat(author("\0\u0001 \u0007\0")).isNull();
		assertThat(author(" ")).isNull();
		assertThat(author(null)).isNull();
	}

	@Test
	void anAuthorIsALineWithoutWhatNobodySees() {
		assertThat(author("\0Anna\0\nKim ")).isEqualTo("Anna Kim");
		assertThat(author("a".repeat(199) + " " + "b")).isEqualTo("a".repeat(199));
	}

	private static @Nullable String author(@Nullable String written) {
		Limits limits = new Limits(1, 0, 100, 100, 1, Duration.ofMinutes(1), Duration.ofMinutes(1));
		Job job = new Job(Path.of("file"), FileType.PDF, Path.of("result"), false, limits);
		Notebook notebook = new Notebook(job, new PageClock());
		notebook.author(written);
		return notebook.finding(new Album(job, new PageClock())).author();
	}

}
