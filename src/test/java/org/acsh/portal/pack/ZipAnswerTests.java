package org.acsh.portal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.acsh.portal.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockHttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ZipAnswerTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void whatCannotBeFinishedDoesNotLookWhole() throws Exception {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ZipAnswer.send("Half", true, response, zip -> {
			zip.addText("first.txt", Instant.EPOCH, "first".getBytes(UTF_8));
			throw new IOException("The second is not there");
		}));
		assertThat(response.isCommitted()).isTrue();
		assertThat(Archive.endsIn(received())).isFalse();
	}

	@Test
	void whatIsFinishedIs() throws Exception {
		ZipAnswer.send("Отчёт", false, response,
				zip -> zip.addText("first.txt", Instant.EPOCH, "first".getBytes(UTF_8)));
		assertThat(Archive.endsIn(received())).isTrue();
		assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"otchet.zip\"; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.zip");
	}

	private Path received() throws IOException {
		return Files.write(folder.resolve("received.zip"), response.getContentAsByteArray());
	}

}
