package org.acsh.portal.usage;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * What was asked for, and what came of it.
 *
 * @param request the request, which has been answered
 * @param response the answer
 */
record Answer(HttpServletRequest request, HttpServletResponse response) {

	private static final Pattern FROM_THE_BEGINNING = Pattern.compile("\\s*bytes\\s*=\\s*0+\\s*-.*");

	/**
	 * Whether somebody was given a file, or the beginning of one: who fetches it in parts
	 * fetches the first only once. Unlike COUNTER, an answer that the reader has it
	 * already (304) is none, and neither is what a browser fetches before it is asked to.
	 */
	boolean isDownload() {
		return HttpMethod.GET.matches(request.getMethod()) && !isAhead() && (isWhole() || isPart() && isFirst());
	}

	private boolean isWhole() {
		return isOk() && response.getHeader("X-Accel-Redirect") == null;
	}

	/** A part, or what another server sends, which sees to parts itself. */
	private boolean isPart() {
		return isOk() || response.getStatus() == HttpStatus.PARTIAL_CONTENT.value()
				|| response.getStatus() == HttpStatus.FOUND.value();
	}

	private boolean isOk() {
		return response.getStatus() == HttpStatus.OK.value();
	}

	private boolean isFirst() {
		String range = request.getHeader(HttpHeaders.RANGE);
		return range == null || FROM_THE_BEGINNING.matcher(range).matches();
	}

	/** Sec-Purpose as the Fetch Standard has it, Purpose as older browsers do. */
	private boolean isAhead() {
		return (header("Sec-Purpose") + header("Purpose")).toLowerCase(Locale.ROOT).contains("prefetch");
	}

	private String header(String name) {
		return Objects.requireNonNullElse(request.getHeader(name), "");
	}

}
