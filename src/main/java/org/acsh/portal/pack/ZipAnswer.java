package org.acsh.portal.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.archive.ArchiveWriter;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.site.BusyException;
import org.acsh.portal.site.SecurityHeaders;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Answers with ZIP files, made while they are sent. */
@Component
public class ZipAnswer {

	/** Each keeps a processor and the store busy for as long as its reader takes. */
	static final int AT_ONCE = 8;

	private final Semaphore free = new Semaphore(AT_ONCE);

	private final SecurityHeaders headers;

	ZipAnswer(SecurityHeaders headers) {
		this.headers = headers;
	}

	/**
	 * Sends one, or its headers only to those who ask for these. If filling it fails
	 * before anything has gone out, the answer is as if nothing had been tried. Later the
	 * connection is cut: an archive that looks whole and is not would be worse than none.
	 * @param name what readers call it, which also names the file
	 * @param isPublic whether everybody may have all of it
	 * @param filling puts everything in, thing by thing; not asked for headers only
	 * @throws BusyException if too many are being sent
	 * @throws IOException if something has gone out already, whatever was wrong
	 * @throws RuntimeException what the filling throws, if nothing has gone out
	 */
	public void send(String name, boolean isPublic, HttpServletRequest request, HttpServletResponse response,
			Filling filling) throws IOException {
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			describe(name, isPublic, response);
			return;
		}
		if (!free.tryAcquire()) {
			throw new BusyException();
		}
		try {
			describe(name, isPublic, response);
			write(response, filling);
		}
		finally {
			free.release();
		}
	}

	private static void describe(String name, boolean isPublic, HttpServletResponse response) {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
		response.setHeader(HttpHeaders.CACHE_CONTROL, isPublic ? "public, no-cache" : "private, no-store");
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
	}

	private void write(HttpServletResponse response, Filling filling) throws IOException {
		ArchiveWriter zip = new ArchiveWriter(response.getOutputStream());
		try {
			filling.fill(zip);
			zip.close();
		}
		catch (IOException | RuntimeException ex) {
			zip.discard();
			takeBack(ex, response);
			throw ex;
		}
	}

	private void takeBack(Exception failure, HttpServletResponse response) throws CutShortException {
		if (response.isCommitted()) {
			throw new CutShortException(failure);
		}
		response.reset();
		headers.dress(response);
	}

	/** In ASCII for old programs, and as it is (RFC 6266 4.3, RFC 8187 3.2). */
	private static String disposition(String name) {
		return "attachment; filename=\"%s.zip\"; filename*=UTF-8''%s.zip".formatted(Slug.from(name),
				UriUtils.encode(name, StandardCharsets.UTF_8));
	}

	/** What is put into a ZIP file while it is sent. */
	@FunctionalInterface
	public interface Filling {

		/** Puts everything in. */
		void fill(ArchiveWriter zip) throws IOException;

	}

}
