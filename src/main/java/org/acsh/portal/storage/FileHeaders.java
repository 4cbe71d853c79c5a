package org.acsh.portal.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * What every answer with bytes says: that nothing in them may run, what they are called,
 * and for how long they may be kept.
 *
 * @param what the bytes
 */
record FileHeaders(Delivered what) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern UNSAFE = Pattern.compile("[^\\p{Alnum} !#$&+.^_`{}~()\\[\\],@'-]+");

	/** Replaces the headers that a page would have. */
	void dress(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
		response.setHeader(HttpHeaders.CACHE_CONTROL, caching());
		response.setHeader(HttpHeaders.ETAG, what.digest().etag());
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		response.setContentType(what.mediaType());
	}

	/**
	 * A name in ASCII for those who know no other, then the name itself (RFC 6266
	 * appendix D, RFC 8187 3.2).
	 */
	String disposition() {
		String kind = what.isShown() ? "inline" : "attachment";
		return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(kind, plain(what.name()),
				UriUtils.encode(what.name(), StandardCharsets.UTF_8));
	}

	/**
	 * Even public bytes are asked for each time, which costs a 304: an address leads to
	 * new bytes once a file is replaced, and to none once it is withdrawn.
	 */
	String caching() {
		return what.isPublic() ? "public, no-cache" : "private, no-store";
	}

	private static String plain(String name) {
		String unmarked = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		return UNSAFE.matcher(unmarked).replaceAll("_");
	}

}
