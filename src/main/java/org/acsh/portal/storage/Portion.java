package org.acsh.portal.storage;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/** How much of some bytes a request asks for (RFC 9110 14). */
sealed interface Portion {

	/**
	 * All bytes. That is also the answer to a request for several ranges, to one that
	 * cannot be read, and to one that holds for other bytes than those that are there.
	 */
	record Whole() implements Portion {
	}

	/** The bytes from the first to the last, counted from 0, both included. */
	record Part(long first, long last) implements Portion {

		long length() {
			return last - first + 1;
		}

	}

	/** Bytes after the last. */
	record Beyond() implements Portion {
	}

	static Portion of(HttpServletRequest request, Delivered what) {
		String range = request.getHeader(HttpHeaders.RANGE);
		if (range == null || !HttpMethod.GET.matches(request.getMethod()) || !isOf(what, request)) {
			return new Whole();
		}
		List<HttpRange> ranges = ranges(range);
		return (ranges.size() == 1) ? of(ranges.getFirst(), what.size()) : new Whole();
	}

	private static Portion of(HttpRange range, long size) {
		if (size == 0 || range.getRangeStart(size) >= size) {
			return new Beyond();
		}
		return new Part(range.getRangeStart(size), range.getRangeEnd(size));
	}

	/** Tags are compared strongly; a date never holds (RFC 9110 13.1.5). */
	private static boolean isOf(Delivered what, HttpServletRequest request) {
		@Nullable String known = request.getHeader(HttpHeaders.IF_RANGE);
		return known == null || known.strip().equals(what.digest().etag());
	}

	private static List<HttpRange> ranges(String header) {
		try {
			return HttpRange.parseRanges(header);
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
