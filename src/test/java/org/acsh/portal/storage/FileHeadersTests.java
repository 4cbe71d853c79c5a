package org.acsh.portal.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class FileHeadersTests {

	private static final Digest DIGEST = new Digest("ab".repeat(32));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					report.pdf          | report.pdf         | report.pdf
					отчёт за год.pdf    | _ _ _.pdf          | %D0%BE%D1%82%D1%87%D1%91%D1%82%20%D0%B7%D0%B0%20%D0%B3%D0%BE%D0%B4.pdf
					Curaçao (2).pdf     | Curacao (2).pdf    | Cura%C3%A7ao%20%282%29.pdf
					50 %; "x"\\y.pdf    | 50 _ _x_y.pdf      | 50%20%25%3B%20%22x%22%5Cy.pdf
					한국.pdf            | _.pdf              | %ED%95%9C%EA%B5%AD.pdf
					""")
	void aNameIsGivenInAsciiAndAsItIs(String name, String ascii, String encoded) {
		assertThat(headers("application/pdf", name, false, true).disposition())
			.isEqualTo("attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
	}

	@ParameterizedTest
	@CsvSource({ "application/pdf,inline", "image/webp,inline", "text/plain,attachment", "text/html,attachment",
			"image/svg+xml,attachment", "application/zip,attachment" })
	void onlySomeTypesAreShownInAPagesPlace(String type, String kind) {
		assertThat(headers(type, "a", true, true).disposition()).startsWith(kind + ";");
		assertThat(headers(type, "a", false, true).disposition()).startsWith("attachment;");
	}

	@Test
	void nothingInAFileMayRun() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'");
		headers("application/pdf", "a", true, true).dress(response);
		assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void whatIsNotPublicIsKeptNowhere() {
		assertThat(headers("application/pdf", "a", false, true).caching()).isEqualTo("public, no-cache");
		assertThat(headers("application/pdf", "a", false, false).caching()).isEqualTo("private, no-store");
	}

	private static FileHeaders headers(String type, String name, boolean inline, boolean isPublic) {
		return new FileHeaders(new Delivered(DIGEST, 1, type, name, inline, isPublic));
	}

}
