package org.acsh.portal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.acsh.portal.archive.Archive;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.site.BusyException;
import org.acsh.portal.site.SiteExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

class ZipAnswerTests {

	private final ZipAnswer answer = new ZipAnswer(SiteExamples.headers());

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@ParameterizedTest
	@MethodSource("failures")
	void whatCannotBeFinishedDoesNotLookWhole(Exception failure) throws Exception {
		assertThatExceptionOfType(CutShortException.class).isThrownBy(() -> send(failure, response::flushBuffer))
			.withNoCause()
			.satisfies(cut -> assertThat(cut.getSuppressed()).containsExactly(failure));
		assertThat(Archive.endsIn(received())).isFalse();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void whatFailsBeforeItHasBegunIsAnsweredLikeAnythingElse(Exception failure) {
		assertThatThrownBy(() -> send(failure, () -> {
		})).isSameAs(failure);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getContentType()).isNull();
		assertThat(response.getHeaderNames()).doesNotContain("Content-Disposition", "Cache-Control")
			.contains("Content-Security-Policy", "X-Content-Type-Options");
	}

	@Test
	void whatIsFinishedIs() throws Exception {
		answer.send("Отчёт", false, request, response,
				zip -> zip.addText("first.txt", Instant.EPOCH, "first".getBytes(UTF_8)));
		assertThat(Archive.endsIn(received())).isTrue();
		assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"otchet.zip\"; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.zip");
	}

	@Test
	void whoAsksForTheHeadersGetsThemWithoutAnyWork() throws Exception {
		request.setMethod("HEAD");
		answer.send("All", true, request, response, zip -> fail("Nothing has to be packed"));
		assertThat(response.getContentType()).isEqualTo("application/zip");
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void tooManyAtOnceAreToldToComeBack() throws Exception {
		AtomicInteger begun = new AtomicInteger();
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> sendWithin(begun));
		assertThat(begun).hasValue(ZipAnswer.AT_ONCE);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> sendWithin(begun));
		assertThat(begun).hasValue(2 * ZipAnswer.AT_ONCE);
	}

	private void sendWithin(AtomicInteger begun) throws IOException {
		answer.send("Again", true, request, new MockHttpServletResponse(), zip -> {
			begun.incrementAndGet();
			sendWithin(begun);
		});
	}

	static List<Exception> failures() {
		return List.of(new IOException("The second is not there"), new MovedException("/events/other", true),
				new IllegalStateException());
	}

	private void send(Exception failure, Interruption meanwhile) throws IOException {
		answer.send("Half", true, request, response, zip -> {
			zip.addText("first.txt", Instant.EPOCH, "first".getBytes(UTF_8));
			meanwhile.happen();
			if (failure instanceof IOException broken) {
				throw broken;
			}
			throw (RuntimeException) failure;
		});
	}

	private interface Interruption {

		void happen() throws IOException;

	}

	private Path received() throws IOException {
		return Files.write(folder.resolve("received.zip"), response.getContentAsByteArray());
	}

}
