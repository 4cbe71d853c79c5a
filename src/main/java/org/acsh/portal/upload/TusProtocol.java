package org.acsh.portal.upload;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** The words of the protocol for resumable uploads, tus 1.0.0 (tus.io). */
final class TusProtocol {

	static final String BYTES = "application/offset+octet-stream";

	static final String OFFSET = "Upload-Offset";

	static final String LENGTH = "Upload-Length";

	private static final String VERSION = "1.0.0";

	private static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration";

	private TusProtocol() {
	}

	/** Says what the portal can do. */
	static void introduce(HttpServletResponse response, long largest) {
		speak(response);
		response.setHeader("Tus-Version", VERSION);
		response.setHeader("Tus-Extension", EXTENSIONS);
		response.setHeader("Tus-Max-Size", String.valueOf(largest));
	}

	static void speak(HttpServletResponse response) {
		response.setHeader("Tus-Resumable", VERSION);
	}

	/** Tells how an upload stands. */
	static void tell(Upload upload, HttpServletResponse response) {
		response.setHeader(OFFSET, String.valueOf(upload.received()));
		response.setHeader("Upload-Expires",
				DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)));
	}

	static void requireVersion(HttpServletRequest request) throws RefusedUploadException {
		require(VERSION.equals(request.getHeader("Tus-Resumable")), HttpStatus.PRECONDITION_FAILED);
	}

	/** Bytes come as such, else they could be a form of another page. */
	static void requireBytes(HttpServletRequest request) throws RefusedUploadException {
		require(BYTES.equals(request.getContentType()), HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	/** A number in a header; there must be one. */
	static long number(HttpServletRequest request, String header) throws RefusedUploadException {
		String value = request.getHeader(header);
		require(value != null && value.matches("\\d{1,18}"), HttpStatus.BAD_REQUEST);
		return Long.parseLong(value);
	}

	/** The name in the metadata; blank if there is none. */
	static String name(@Nullable String metadata) throws RefusedUploadException {
		try {
			return Arrays.stream((metadata != null) ? metadata.split(",") : new String[0])
				.map((pair) -> pair.strip().split(" "))
				.filter((pair) -> pair.length == 2 && pair[0].equals("filename"))
				.map((pair) -> new String(Base64.getDecoder().decode(pair[1]), StandardCharsets.UTF_8))
				.findFirst()
				.orElse("");
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedUploadException(HttpStatus.BAD_REQUEST, "upload.refused.request");
		}
	}

	static void require(boolean isTrue, HttpStatus status) throws RefusedUploadException {
		if (!isTrue) {
			throw new RefusedUploadException(status, "upload.refused.request");
		}
	}

}
