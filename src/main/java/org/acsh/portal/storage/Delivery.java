package org.acsh.portal.storage;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends bytes to a reader. It asks nobody whether the reader may have them: whoever calls
 * it has.
 */
@Component
public class Delivery {

	private final Transfer transfer;

	private final HandOver handOver;

	Delivery(Transfer transfer, HandOver handOver) {
		this.transfer = transfer;
		this.handOver = handOver;
	}

	/**
	 * Answers a GET or HEAD request with bytes, with a part of them, or with the notice
	 * that the reader has them. Nothing may have been written to the answer; its own
	 * headers replace those of a page. A reader who goes away meanwhile is no fault.
	 * @throws java.nio.file.NoSuchFileException if the bytes are not there; the answer is
	 * untouched then
	 */
	public void send(Delivered what, HttpServletRequest request, HttpServletResponse response) throws IOException {
		transfer.check(what);
		new FileHeaders(what).dress(response);
		boolean known = new ServletWebRequest(request, response).checkNotModified(what.digest().etag());
		if (!known && !handOver.takes(what, request, response)) {
			carry(what, request, response);
		}
	}

	private void carry(Delivered what, HttpServletRequest request, HttpServletResponse response) throws IOException {
		switch (Portion.of(request, what)) {
			case Portion.Whole() -> transfer.send(what, 0, what.size(), request, response);
			case Portion.Part part -> part(part, what, request, response);
			case Portion.Beyond() -> beyond(what, response);
		}
	}

	private void part(Portion.Part part, Delivered what, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
		response.setHeader(HttpHeaders.CONTENT_RANGE,
				"bytes %d-%d/%d".formatted(part.first(), part.last(), what.size()));
		transfer.send(what, part.first(), part.length(), request, response);
	}

	private static void beyond(Delivered what, HttpServletResponse response) {
		response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + what.size());
		response.setContentLength(0);
	}

}
