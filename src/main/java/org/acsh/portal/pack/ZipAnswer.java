package org.acsh.portal.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.archive.ArchiveWriter;
import org.acsh.portal.kernel.Slug;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** An answer that is a ZIP file, made while it is sent. */
public final class ZipAnswer {

	private ZipAnswer() {
	}

	/**
	 * Begins one; to be closed, without which programs notice that its end is missing.
	 * @param name what readers call it, which also names the file
	 * @param isPublic whether everybody may have all of it
	 */
	public static ArchiveWriter begin(String name, boolean isPublic, HttpServletResponse response) throws IOException {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
		response.setHeader(HttpHeaders.CACHE_CONTROL, isPublic ? "public, no-cache" : "private, no-store");
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		return new ArchiveWriter(response.getOutputStream());
	}

	/** In ASCII for old programs, and as it is (RFC 6266 4.3, RFC 8187 3.2). */
	private static String disposition(String name) {
		return "attachment; filename=\"%s.zip\"; filename*=UTF-8''%s.zip".formatted(Slug.from(name),
				UriUtils.encode(name, StandardCharsets.UTF_8));
	}

}
