package org.acsh.portal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Dresses what the web server refuses before it is a request to the portal: a broken
 * request line, a header that is too long. The reader's language is not known there, so
 * the page speaks all of them.
 */
class WebServerErrorValve extends ErrorReportValve {

	private final SecurityHeaders headers;

	private final byte[] page;

	WebServerErrorValve(SecurityHeaders headers, String page) {
		this.headers = headers;
		this.page = page.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			this.headers.dress(response);
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().write(this.page);
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
