package org.acsh.portal.usage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Which answers are downloads. */
class AnswerTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/files/materials/agenda");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final Answer answer = new Answer(request, response);

	@ParameterizedTest
	@CsvSource({ "200, true", "206, true", "302, true", "301, false", "304, false", "404, false", "410, false",
			"416, false", "500, false", "503, false" })
	void onlyASuccessIsOne(int status, boolean isOne) {
		response.setStatus(status);
		assertThat(answer.isDownload()).isEqualTo(isOne);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "POST", "OPTIONS" })
	void onlyWhatIsFetchedIsOne(String method) {
		request.setMethod(method);
		assertThat(answer.isDownload()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "bytes=0-, true", "bytes=0-99, true", "bytes=100-, false", "bytes=100-199, false",
			"bytes=-100, false" })
	void ofPartsTheFirstIsOne(String range, boolean isOne) {
		request.addHeader("Range", range);
		response.setStatus(206);
		assertThat(answer.isDownload()).isEqualTo(isOne);
	}

	@Test
	void aWholeAnswerIsOneWhateverPartWasAskedFor() {
		request.addHeader("Range", "bytes=100-");
		assertThat(answer.isDownload()).isTrue();
	}

	@Test
	void aLaterPartThatAnotherServerSendsIsNone() {
		request.addHeader("Range", "bytes=100-");
		response.setHeader("X-Accel-Redirect", "/kept/ab/cdef");
		assertThat(answer.isDownload()).isFalse();
		response.setStatus(302);
		assertThat(answer.isDownload()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Purpose, prefetch", "Sec-Purpose, prefetch;prerender", "Purpose, prefetch" })
	void whatABrowserFetchesAheadIsNone(String header, String value) {
		request.addHeader(header, value);
		assertThat(answer.isDownload()).isFalse();
	}

}
